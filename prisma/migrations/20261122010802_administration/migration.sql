-- AlterTable
ALTER TABLE "Mail" ADD COLUMN     "attempts" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "failedAt" TIMESTAMP(3),
ADD COLUMN     "lastError" TEXT;

-- CreateTable
CREATE TABLE "VocabularySynonym" (
    "id" TEXT NOT NULL,
    "termKind" TEXT NOT NULL,
    "termKey" TEXT NOT NULL,
    "word" TEXT NOT NULL,
    "normalised" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" TEXT,

    CONSTRAINT "VocabularySynonym_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SiteBanner" (
    "id" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "textJa" TEXT NOT NULL,
    "textEn" TEXT,
    "startsAt" TIMESTAMP(3) NOT NULL,
    "endsAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" TEXT,
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "SiteBanner_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "VocabularySynonym_normalised_key" ON "VocabularySynonym"("normalised");

-- CreateIndex
CREATE INDEX "VocabularySynonym_termKind_termKey_idx" ON "VocabularySynonym"("termKind", "termKey");

-- CreateIndex
CREATE INDEX "SiteBanner_endedAt_endsAt_idx" ON "SiteBanner"("endedAt", "endsAt");
