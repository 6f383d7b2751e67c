-- CreateEnum
CREATE TYPE "ListingKind" AS ENUM ('resource', 'activity', 'person', 'role');

-- CreateEnum
CREATE TYPE "ListingStatus" AS ENUM ('draft', 'published', 'paused', 'retired');

-- CreateEnum
CREATE TYPE "ListingVisibility" AS ENUM ('public', 'professional', 'municipality');

-- CreateTable
CREATE TABLE "OutboxEvent" (
    "id" BIGSERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "availableAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "doneAt" TIMESTAMP(3),
    "lastError" TEXT,

    CONSTRAINT "OutboxEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditLog" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorKind" TEXT NOT NULL,
    "actorId" TEXT,
    "action" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "municipalityCode" TEXT,
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "AuditLog_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "licenceId" TEXT NOT NULL,
    "creditLine" TEXT NOT NULL,
    "url" TEXT,
    "municipalityCode" TEXT,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "retrievedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organization" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kana" TEXT,
    "corporateNumber" TEXT,
    "url" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Listing" (
    "id" TEXT NOT NULL,
    "kind" "ListingKind" NOT NULL,
    "status" "ListingStatus" NOT NULL DEFAULT 'published',
    "visibility" "ListingVisibility" NOT NULL DEFAULT 'public',
    "name" TEXT NOT NULL,
    "kana" TEXT,
    "alias" TEXT,
    "summary" TEXT NOT NULL DEFAULT '',
    "description" TEXT NOT NULL DEFAULT '',
    "themes" TEXT[],
    "targets" TEXT[],
    "serviceType" TEXT,
    "organizationId" TEXT,
    "municipalityCode" TEXT NOT NULL,
    "address" TEXT,
    "addressDetail" TEXT,
    "areaLabel" TEXT,
    "lat" DOUBLE PRECISION,
    "lng" DOUBLE PRECISION,
    "positionSource" TEXT,
    "positionPrecision" TEXT,
    "reach" TEXT[],
    "serviceAreaKind" TEXT,
    "serviceAreaCodes" TEXT[],
    "serviceAreaLabel" TEXT,
    "openingHours" JSONB,
    "openingNote" TEXT,
    "costKind" TEXT NOT NULL DEFAULT 'unknown',
    "costNote" TEXT,
    "connectWays" TEXT[],
    "connectNote" TEXT,
    "phone" TEXT,
    "phoneExtension" TEXT,
    "fax" TEXT,
    "email" TEXT,
    "url" TEXT,
    "accessNote" TEXT,
    "parkingNote" TEXT,
    "barrierFree" JSONB NOT NULL DEFAULT '{}',
    "languages" TEXT[],
    "capacityState" TEXT NOT NULL DEFAULT 'unknown',
    "capacityAsOf" TIMESTAMP(3),
    "capacityPeople" INTEGER,
    "person" JSONB,
    "role" JSONB,
    "confirmedAt" TIMESTAMP(3),
    "confirmedBy" TEXT,
    "confirmedName" TEXT,
    "confirmedHow" TEXT,
    "sourceId" TEXT,
    "sourceRecordId" TEXT,
    "sourceDigest" TEXT,
    "sourceExtra" JSONB,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "retiredAt" TIMESTAMP(3),

    CONSTRAINT "Listing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ListingReport" (
    "id" TEXT NOT NULL,
    "listingId" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ListingReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportRun" (
    "id" TEXT NOT NULL,
    "sourceId" TEXT,
    "fileName" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "encoding" TEXT NOT NULL,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "finishedAt" TIMESTAMP(3),
    "rows" INTEGER NOT NULL DEFAULT 0,
    "created" INTEGER NOT NULL DEFAULT 0,
    "updated" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "rejected" INTEGER NOT NULL DEFAULT 0,
    "report" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "ImportRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SearchTaskFailure" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "engine" TEXT NOT NULL,
    "taskUid" TEXT,
    "taskType" TEXT NOT NULL,
    "errorCode" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "resolvedAt" TIMESTAMP(3),

    CONSTRAINT "SearchTaskFailure_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "OutboxEvent_doneAt_availableAt_id_idx" ON "OutboxEvent"("doneAt", "availableAt", "id");

-- CreateIndex
CREATE INDEX "AuditLog_subjectType_subjectId_id_idx" ON "AuditLog"("subjectType", "subjectId", "id");

-- CreateIndex
CREATE INDEX "AuditLog_municipalityCode_id_idx" ON "AuditLog"("municipalityCode", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Organization_corporateNumber_key" ON "Organization"("corporateNumber");

-- CreateIndex
CREATE INDEX "Organization_name_idx" ON "Organization"("name");

-- CreateIndex
CREATE INDEX "Listing_municipalityCode_kind_idx" ON "Listing"("municipalityCode", "kind");

-- CreateIndex
CREATE INDEX "Listing_organizationId_idx" ON "Listing"("organizationId");

-- CreateIndex
CREATE INDEX "Listing_updatedAt_idx" ON "Listing"("updatedAt");

-- CreateIndex
CREATE INDEX "Listing_confirmedAt_idx" ON "Listing"("confirmedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Listing_sourceId_municipalityCode_sourceRecordId_key" ON "Listing"("sourceId", "municipalityCode", "sourceRecordId");

-- CreateIndex
CREATE INDEX "ListingReport_status_createdAt_idx" ON "ListingReport"("status", "createdAt");

-- CreateIndex
CREATE INDEX "SearchTaskFailure_resolvedAt_at_idx" ON "SearchTaskFailure"("resolvedAt", "at");

-- AddForeignKey
ALTER TABLE "Listing" ADD CONSTRAINT "Listing_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Listing" ADD CONSTRAINT "Listing_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ListingReport" ADD CONSTRAINT "ListingReport_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;
