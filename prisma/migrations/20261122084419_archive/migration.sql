-- AlterTable
ALTER TABLE "QuestionnaireAnswer" ADD COLUMN     "subjectVersion" INTEGER;

-- CreateTable
CREATE TABLE "ArchiveSeries" (
    "id" TEXT NOT NULL,
    "municipalityCode" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ArchiveSeries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArchiveRecord" (
    "id" TEXT NOT NULL,
    "hostCode" TEXT NOT NULL,
    "coHosts" TEXT[],
    "symposiumId" TEXT,
    "seriesId" TEXT,
    "seriesNumber" INTEGER,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "sourceId" TEXT,
    "draft" JSONB NOT NULL,
    "draftVersion" INTEGER NOT NULL DEFAULT 1,
    "publishedRevision" INTEGER,
    "publishedAt" TIMESTAMP(3),
    "firstPublishedAt" TIMESTAMP(3),
    "title" TEXT,
    "recordedOn" TEXT,
    "seconds" INTEGER,
    "language" TEXT,
    "themes" TEXT[],
    "speakerNames" TEXT[],
    "withdrawnAt" TIMESTAMP(3),
    "withdrawnNote" TEXT NOT NULL DEFAULT '',
    "toldAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" TEXT,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ArchiveRecord_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArchiveRevision" (
    "id" TEXT NOT NULL,
    "recordId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "changeNote" TEXT NOT NULL DEFAULT '',
    "publishedAt" TIMESTAMP(3) NOT NULL,
    "publishedById" TEXT,

    CONSTRAINT "ArchiveRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArchiveTrack" (
    "id" TEXT NOT NULL,
    "recordId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "fileName" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ArchiveTrack_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArchiveCue" (
    "id" TEXT NOT NULL,
    "trackId" TEXT NOT NULL,
    "startMs" INTEGER NOT NULL,
    "endMs" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "speaker" TEXT NOT NULL DEFAULT '',
    "isParagraph" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "ArchiveCue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArchiveBrokenCue" (
    "id" TEXT NOT NULL,
    "trackId" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "raw" TEXT NOT NULL,
    "problem" TEXT NOT NULL,

    CONSTRAINT "ArchiveBrokenCue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArchiveFile" (
    "id" TEXT NOT NULL,
    "recordId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "bytes" BIGINT NOT NULL,
    "seconds" DOUBLE PRECISION,
    "width" INTEGER,
    "height" INTEGER,
    "pages" INTEGER,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" TEXT,

    CONSTRAINT "ArchiveFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Term" (
    "id" TEXT NOT NULL,
    "hostCode" TEXT NOT NULL,
    "word" TEXT NOT NULL,
    "reading" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "publishedAt" TIMESTAMP(3),
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" TEXT,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WordColumn" (
    "id" TEXT NOT NULL,
    "hostCode" TEXT NOT NULL,
    "series" TEXT NOT NULL DEFAULT '',
    "number" INTEGER,
    "title" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "authorTitle" TEXT NOT NULL DEFAULT '',
    "bodyMarkdown" TEXT NOT NULL,
    "termIds" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "publishedAt" TIMESTAMP(3),
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" TEXT,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "WordColumn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnsweredChange" (
    "id" TEXT NOT NULL,
    "municipalityCode" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "fromVersion" INTEGER,
    "inVersion" INTEGER,
    "voice" TEXT NOT NULL,
    "change" TEXT NOT NULL,
    "changedOn" TEXT NOT NULL,
    "publishedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" TEXT,

    CONSTRAINT "AnsweredChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TrainingPlan" (
    "id" TEXT NOT NULL,
    "hostCode" TEXT NOT NULL,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "copiedFromId" TEXT,
    "copiedFromRevision" INTEGER,
    "draft" JSONB NOT NULL,
    "draftVersion" INTEGER NOT NULL DEFAULT 1,
    "publishedRevision" INTEGER,
    "publishedAt" TIMESTAMP(3),
    "title" TEXT,
    "minutes" INTEGER,
    "themes" TEXT[],
    "withdrawnAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" TEXT,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "TrainingPlan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TrainingRevision" (
    "id" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "changeNote" TEXT NOT NULL DEFAULT '',
    "publishedAt" TIMESTAMP(3) NOT NULL,
    "publishedById" TEXT,

    CONSTRAINT "TrainingRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HeldTraining" (
    "id" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "municipalityCode" TEXT NOT NULL,
    "heldOn" TEXT NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "people" INTEGER,
    "note" TEXT NOT NULL DEFAULT '',
    "isPublic" BOOLEAN NOT NULL DEFAULT false,
    "givesCertificates" BOOLEAN NOT NULL DEFAULT false,
    "certificateTokenDigest" TEXT,
    "certificateUntil" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" TEXT,

    CONSTRAINT "HeldTraining_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LearningProgress" (
    "userId" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "LearningProgress_pkey" PRIMARY KEY ("userId","subjectType","subjectId")
);

-- CreateIndex
CREATE INDEX "ArchiveSeries_municipalityCode_idx" ON "ArchiveSeries"("municipalityCode");

-- CreateIndex
CREATE INDEX "ArchiveRecord_hostCode_recordedOn_idx" ON "ArchiveRecord"("hostCode", "recordedOn");

-- CreateIndex
CREATE INDEX "ArchiveRecord_symposiumId_idx" ON "ArchiveRecord"("symposiumId");

-- CreateIndex
CREATE INDEX "ArchiveRecord_seriesId_seriesNumber_idx" ON "ArchiveRecord"("seriesId", "seriesNumber");

-- CreateIndex
CREATE INDEX "ArchiveRecord_publishedAt_idx" ON "ArchiveRecord"("publishedAt");

-- CreateIndex
CREATE UNIQUE INDEX "ArchiveRecord_hostCode_sourceId_key" ON "ArchiveRecord"("hostCode", "sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "ArchiveRevision_recordId_number_key" ON "ArchiveRevision"("recordId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "ArchiveTrack_recordId_language_key" ON "ArchiveTrack"("recordId", "language");

-- CreateIndex
CREATE INDEX "ArchiveCue_trackId_startMs_id_idx" ON "ArchiveCue"("trackId", "startMs", "id");

-- CreateIndex
CREATE INDEX "ArchiveBrokenCue_trackId_line_idx" ON "ArchiveBrokenCue"("trackId", "line");

-- CreateIndex
CREATE UNIQUE INDEX "ArchiveFile_key_key" ON "ArchiveFile"("key");

-- CreateIndex
CREATE INDEX "ArchiveFile_recordId_idx" ON "ArchiveFile"("recordId");

-- CreateIndex
CREATE INDEX "Term_hostCode_idx" ON "Term"("hostCode");

-- CreateIndex
CREATE INDEX "Term_reading_idx" ON "Term"("reading");

-- CreateIndex
CREATE INDEX "Term_publishedAt_idx" ON "Term"("publishedAt");

-- CreateIndex
CREATE INDEX "WordColumn_hostCode_idx" ON "WordColumn"("hostCode");

-- CreateIndex
CREATE INDEX "WordColumn_series_number_idx" ON "WordColumn"("series", "number");

-- CreateIndex
CREATE INDEX "WordColumn_publishedAt_idx" ON "WordColumn"("publishedAt");

-- CreateIndex
CREATE INDEX "AnsweredChange_subjectType_subjectId_idx" ON "AnsweredChange"("subjectType", "subjectId");

-- CreateIndex
CREATE INDEX "TrainingPlan_hostCode_idx" ON "TrainingPlan"("hostCode");

-- CreateIndex
CREATE INDEX "TrainingPlan_copiedFromId_idx" ON "TrainingPlan"("copiedFromId");

-- CreateIndex
CREATE INDEX "TrainingPlan_publishedAt_idx" ON "TrainingPlan"("publishedAt");

-- CreateIndex
CREATE UNIQUE INDEX "TrainingRevision_planId_number_key" ON "TrainingRevision"("planId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "HeldTraining_certificateTokenDigest_key" ON "HeldTraining"("certificateTokenDigest");

-- CreateIndex
CREATE INDEX "HeldTraining_planId_idx" ON "HeldTraining"("planId");

-- CreateIndex
CREATE INDEX "HeldTraining_municipalityCode_heldOn_idx" ON "HeldTraining"("municipalityCode", "heldOn");

-- AddForeignKey
ALTER TABLE "ArchiveRecord" ADD CONSTRAINT "ArchiveRecord_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "ArchiveSeries"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArchiveRevision" ADD CONSTRAINT "ArchiveRevision_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "ArchiveRecord"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArchiveTrack" ADD CONSTRAINT "ArchiveTrack_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "ArchiveRecord"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArchiveCue" ADD CONSTRAINT "ArchiveCue_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES "ArchiveTrack"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArchiveBrokenCue" ADD CONSTRAINT "ArchiveBrokenCue_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES "ArchiveTrack"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArchiveFile" ADD CONSTRAINT "ArchiveFile_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "ArchiveRecord"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TrainingRevision" ADD CONSTRAINT "TrainingRevision_planId_fkey" FOREIGN KEY ("planId") REFERENCES "TrainingPlan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HeldTraining" ADD CONSTRAINT "HeldTraining_planId_fkey" FOREIGN KEY ("planId") REFERENCES "TrainingPlan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearningProgress" ADD CONSTRAINT "LearningProgress_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
