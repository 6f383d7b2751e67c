-- CreateTable
CREATE TABLE "Questionnaire" (
    "id" TEXT NOT NULL,
    "municipalityCode" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "isAnonymous" BOOLEAN NOT NULL DEFAULT true,
    "isOpenToAll" BOOLEAN NOT NULL DEFAULT false,
    "opensAt" TIMESTAMP(3),
    "closesAt" TIMESTAMP(3),
    "resultsPublishedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" TEXT,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Questionnaire_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuestionnaireLink" (
    "id" TEXT NOT NULL,
    "questionnaireId" TEXT NOT NULL,
    "tokenDigest" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "usedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "QuestionnaireLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuestionnaireAnswer" (
    "id" TEXT NOT NULL,
    "questionnaireId" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "groupLabel" TEXT NOT NULL DEFAULT '',
    "respondentKey" TEXT,
    "answeredOn" TEXT NOT NULL,

    CONSTRAINT "QuestionnaireAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SymposiumSeries" (
    "id" TEXT NOT NULL,
    "municipalityCode" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SymposiumSeries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Symposium" (
    "id" TEXT NOT NULL,
    "hostCode" TEXT NOT NULL,
    "coHosts" TEXT[],
    "seriesId" TEXT,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "copiedFrom" TEXT,
    "draft" JSONB NOT NULL,
    "draftVersion" INTEGER NOT NULL DEFAULT 1,
    "previewDigest" TEXT,
    "publishedRevision" INTEGER,
    "publishedAt" TIMESTAMP(3),
    "title" TEXT,
    "startsAt" TIMESTAMP(3),
    "endsAt" TIMESTAMP(3),
    "form" TEXT,
    "themes" TEXT[],
    "eventStatus" TEXT NOT NULL DEFAULT 'scheduled',
    "statusNote" TEXT NOT NULL DEFAULT '',
    "statusChangedAt" TIMESTAMP(3),
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "onlineCapacity" INTEGER,
    "venueCapacity" INTEGER,
    "registrationOpensAt" TIMESTAMP(3),
    "registrationClosesAt" TIMESTAMP(3),
    "eraseOn" TIMESTAMP(3),
    "erasedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" TEXT,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Symposium_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SymposiumRevision" (
    "id" TEXT NOT NULL,
    "symposiumId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "publishedAt" TIMESTAMP(3) NOT NULL,
    "publishedById" TEXT,
    "changes" TEXT[],

    CONSTRAINT "SymposiumRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SymposiumAccess" (
    "symposiumId" TEXT NOT NULL,
    "joinUrl" TEXT NOT NULL,
    "joinNote" TEXT NOT NULL DEFAULT '',
    "opensMinutesBefore" INTEGER NOT NULL DEFAULT 30,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SymposiumAccess_pkey" PRIMARY KEY ("symposiumId")
);

-- CreateTable
CREATE TABLE "SymposiumSpeaker" (
    "id" TEXT NOT NULL,
    "symposiumId" TEXT NOT NULL,
    "email" TEXT,
    "tokenDigest" TEXT,
    "proposed" JSONB,
    "proposedAt" TIMESTAMP(3),
    "confirmedAt" TIMESTAMP(3),
    "photoFile" TEXT,
    "consentRecording" TEXT NOT NULL DEFAULT 'unasked',
    "consentSlides" TEXT NOT NULL DEFAULT 'unasked',
    "consentPhoto" TEXT NOT NULL DEFAULT 'unasked',
    "consentAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SymposiumSpeaker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Registration" (
    "id" TEXT NOT NULL,
    "symposiumId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailKey" TEXT NOT NULL,
    "organisation" TEXT NOT NULL DEFAULT '',
    "jobTitle" TEXT NOT NULL DEFAULT '',
    "answers" JSONB NOT NULL DEFAULT '{}',
    "groupId" TEXT,
    "groupName" TEXT,
    "userId" TEXT,
    "token" TEXT NOT NULL,
    "checkInCode" TEXT NOT NULL,
    "offeredAt" TIMESTAMP(3),
    "offerEndsAt" TIMESTAMP(3),
    "cancelledAt" TIMESTAMP(3),
    "checkedInAt" TIMESTAMP(3),
    "joinedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Registration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SymposiumMailing" (
    "id" TEXT NOT NULL,
    "symposiumId" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "sentAt" TIMESTAMP(3),
    "sentCount" INTEGER,
    "createdById" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SymposiumMailing_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Questionnaire_subjectType_subjectId_idx" ON "Questionnaire"("subjectType", "subjectId");

-- CreateIndex
CREATE INDEX "Questionnaire_municipalityCode_idx" ON "Questionnaire"("municipalityCode");

-- CreateIndex
CREATE UNIQUE INDEX "QuestionnaireLink_tokenDigest_key" ON "QuestionnaireLink"("tokenDigest");

-- CreateIndex
CREATE UNIQUE INDEX "QuestionnaireLink_questionnaireId_key_key" ON "QuestionnaireLink"("questionnaireId", "key");

-- CreateIndex
CREATE INDEX "QuestionnaireAnswer_questionnaireId_idx" ON "QuestionnaireAnswer"("questionnaireId");

-- CreateIndex
CREATE INDEX "SymposiumSeries_municipalityCode_idx" ON "SymposiumSeries"("municipalityCode");

-- CreateIndex
CREATE UNIQUE INDEX "Symposium_previewDigest_key" ON "Symposium"("previewDigest");

-- CreateIndex
CREATE INDEX "Symposium_hostCode_startsAt_idx" ON "Symposium"("hostCode", "startsAt");

-- CreateIndex
CREATE INDEX "Symposium_startsAt_idx" ON "Symposium"("startsAt");

-- CreateIndex
CREATE INDEX "Symposium_seriesId_idx" ON "Symposium"("seriesId");

-- CreateIndex
CREATE UNIQUE INDEX "SymposiumRevision_symposiumId_number_key" ON "SymposiumRevision"("symposiumId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "SymposiumSpeaker_tokenDigest_key" ON "SymposiumSpeaker"("tokenDigest");

-- CreateIndex
CREATE INDEX "SymposiumSpeaker_symposiumId_idx" ON "SymposiumSpeaker"("symposiumId");

-- CreateIndex
CREATE UNIQUE INDEX "Registration_token_key" ON "Registration"("token");

-- CreateIndex
CREATE UNIQUE INDEX "Registration_checkInCode_key" ON "Registration"("checkInCode");

-- CreateIndex
CREATE INDEX "Registration_symposiumId_state_place_number_idx" ON "Registration"("symposiumId", "state", "place", "number");

-- CreateIndex
CREATE INDEX "Registration_symposiumId_emailKey_idx" ON "Registration"("symposiumId", "emailKey");

-- CreateIndex
CREATE INDEX "Registration_groupId_idx" ON "Registration"("groupId");

-- CreateIndex
CREATE INDEX "Registration_userId_idx" ON "Registration"("userId");

-- CreateIndex
CREATE INDEX "Registration_state_offerEndsAt_idx" ON "Registration"("state", "offerEndsAt");

-- CreateIndex
CREATE UNIQUE INDEX "Registration_symposiumId_number_key" ON "Registration"("symposiumId", "number");

-- CreateIndex
CREATE INDEX "SymposiumMailing_symposiumId_idx" ON "SymposiumMailing"("symposiumId");

-- AddForeignKey
ALTER TABLE "QuestionnaireLink" ADD CONSTRAINT "QuestionnaireLink_questionnaireId_fkey" FOREIGN KEY ("questionnaireId") REFERENCES "Questionnaire"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionnaireAnswer" ADD CONSTRAINT "QuestionnaireAnswer_questionnaireId_fkey" FOREIGN KEY ("questionnaireId") REFERENCES "Questionnaire"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Symposium" ADD CONSTRAINT "Symposium_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "SymposiumSeries"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SymposiumRevision" ADD CONSTRAINT "SymposiumRevision_symposiumId_fkey" FOREIGN KEY ("symposiumId") REFERENCES "Symposium"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SymposiumAccess" ADD CONSTRAINT "SymposiumAccess_symposiumId_fkey" FOREIGN KEY ("symposiumId") REFERENCES "Symposium"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SymposiumSpeaker" ADD CONSTRAINT "SymposiumSpeaker_symposiumId_fkey" FOREIGN KEY ("symposiumId") REFERENCES "Symposium"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Registration" ADD CONSTRAINT "Registration_symposiumId_fkey" FOREIGN KEY ("symposiumId") REFERENCES "Symposium"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SymposiumMailing" ADD CONSTRAINT "SymposiumMailing_symposiumId_fkey" FOREIGN KEY ("symposiumId") REFERENCES "Symposium"("id") ON DELETE CASCADE ON UPDATE CASCADE;
