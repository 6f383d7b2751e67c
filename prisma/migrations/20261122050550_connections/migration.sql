-- CreateTable
CREATE TABLE "Alias" (
    "id" TEXT NOT NULL,
    "ownerUserId" TEXT NOT NULL,
    "municipalityCode" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "motivation" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "handoverToUserId" TEXT,
    "keepUntil" TIMESTAMP(3) NOT NULL,
    "remindedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Alias_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AliasShare" (
    "aliasId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AliasShare_pkey" PRIMARY KEY ("aliasId","userId")
);

-- CreateTable
CREATE TABLE "Connection" (
    "id" TEXT NOT NULL,
    "aliasId" TEXT NOT NULL,
    "listingId" TEXT,
    "listingName" TEXT NOT NULL,
    "isRole" BOOLEAN NOT NULL DEFAULT false,
    "state" TEXT NOT NULL,
    "step" TEXT,
    "fit" TEXT,
    "threadId" TEXT,
    "fromId" TEXT,
    "lookInOn" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Connection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConnectionEvent" (
    "id" TEXT NOT NULL,
    "aliasId" TEXT NOT NULL,
    "connectionId" TEXT,
    "kind" TEXT NOT NULL,
    "onDay" TEXT NOT NULL,
    "fromState" TEXT,
    "toState" TEXT,
    "step" TEXT,
    "reason" TEXT,
    "answer" TEXT,
    "level" INTEGER,
    "wasDueOn" TEXT,
    "sealed" TEXT,
    "byUserId" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ConnectionEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SupportSpell" (
    "id" TEXT NOT NULL,
    "aliasId" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "fromDay" TEXT NOT NULL,
    "toDay" TEXT,

    CONSTRAINT "SupportSpell_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WordLink" (
    "id" TEXT NOT NULL,
    "connectionId" TEXT NOT NULL,
    "tokenDigest" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "usedAt" TIMESTAMP(3),

    CONSTRAINT "WordLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LookInSetting" (
    "userId" TEXT NOT NULL,
    "days" JSONB NOT NULL,

    CONSTRAINT "LookInSetting_pkey" PRIMARY KEY ("userId")
);

-- CreateTable
CREATE TABLE "HandoverSheet" (
    "id" TEXT NOT NULL,
    "tokenDigest" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "HandoverSheet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SearchGap" (
    "month" TEXT NOT NULL,
    "municipalityCode" TEXT NOT NULL,
    "theme" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "cell" TEXT NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "SearchGap_pkey" PRIMARY KEY ("month","municipalityCode","theme","target","cell")
);

-- CreateIndex
CREATE INDEX "Alias_ownerUserId_updatedAt_idx" ON "Alias"("ownerUserId", "updatedAt");

-- CreateIndex
CREATE INDEX "Alias_handoverToUserId_idx" ON "Alias"("handoverToUserId");

-- CreateIndex
CREATE INDEX "Alias_keepUntil_idx" ON "Alias"("keepUntil");

-- CreateIndex
CREATE INDEX "Alias_municipalityCode_idx" ON "Alias"("municipalityCode");

-- CreateIndex
CREATE INDEX "AliasShare_userId_idx" ON "AliasShare"("userId");

-- CreateIndex
CREATE INDEX "Connection_aliasId_idx" ON "Connection"("aliasId");

-- CreateIndex
CREATE INDEX "Connection_listingId_idx" ON "Connection"("listingId");

-- CreateIndex
CREATE INDEX "Connection_lookInOn_idx" ON "Connection"("lookInOn");

-- CreateIndex
CREATE UNIQUE INDEX "Connection_aliasId_listingId_key" ON "Connection"("aliasId", "listingId");

-- CreateIndex
CREATE INDEX "ConnectionEvent_aliasId_onDay_idx" ON "ConnectionEvent"("aliasId", "onDay");

-- CreateIndex
CREATE INDEX "ConnectionEvent_connectionId_onDay_idx" ON "ConnectionEvent"("connectionId", "onDay");

-- CreateIndex
CREATE INDEX "SupportSpell_aliasId_idx" ON "SupportSpell"("aliasId");

-- CreateIndex
CREATE UNIQUE INDEX "WordLink_tokenDigest_key" ON "WordLink"("tokenDigest");

-- CreateIndex
CREATE INDEX "WordLink_connectionId_idx" ON "WordLink"("connectionId");

-- CreateIndex
CREATE UNIQUE INDEX "HandoverSheet_tokenDigest_key" ON "HandoverSheet"("tokenDigest");

-- CreateIndex
CREATE INDEX "HandoverSheet_expiresAt_idx" ON "HandoverSheet"("expiresAt");

-- AddForeignKey
ALTER TABLE "Alias" ADD CONSTRAINT "Alias_ownerUserId_fkey" FOREIGN KEY ("ownerUserId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AliasShare" ADD CONSTRAINT "AliasShare_aliasId_fkey" FOREIGN KEY ("aliasId") REFERENCES "Alias"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Connection" ADD CONSTRAINT "Connection_aliasId_fkey" FOREIGN KEY ("aliasId") REFERENCES "Alias"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Connection" ADD CONSTRAINT "Connection_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConnectionEvent" ADD CONSTRAINT "ConnectionEvent_aliasId_fkey" FOREIGN KEY ("aliasId") REFERENCES "Alias"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConnectionEvent" ADD CONSTRAINT "ConnectionEvent_connectionId_fkey" FOREIGN KEY ("connectionId") REFERENCES "Connection"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportSpell" ADD CONSTRAINT "SupportSpell_aliasId_fkey" FOREIGN KEY ("aliasId") REFERENCES "Alias"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WordLink" ADD CONSTRAINT "WordLink_connectionId_fkey" FOREIGN KEY ("connectionId") REFERENCES "Connection"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LookInSetting" ADD CONSTRAINT "LookInSetting_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
