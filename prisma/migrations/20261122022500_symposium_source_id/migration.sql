-- AlterTable
ALTER TABLE "Symposium" ADD COLUMN     "sourceId" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "Symposium_hostCode_sourceId_key" ON "Symposium"("hostCode", "sourceId");
