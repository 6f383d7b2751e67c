import type { myProblems as source } from "../ja/my-problems";
import type { MessagesOf } from "../messages";

export const myProblems: MessagesOf<typeof source> = {
  problems: {
    required: "Please write something.",
    tooLong: "At most {max} characters.",
    choose: "Please choose.",
    number: "A number from 1 to 999.",
    point: "Two numbers within Japan, like 34.8669, 138.3233.",
    notHome: "Please make sure that it is nobody’s home and tick the box. For a home choose the neighbourhood.",
    agree: "Without consent it cannot be listed.",
    endPast: "Choose a day after tomorrow’s start.",
    endTooFar: "At most two years from now.",
    endNoDate: "Please choose a date.",
    email: "This is no e-mail address.",
    url: "An address that begins with http:// or https://.",
    unknownTown: "This municipality was not found. For example: 焼津市",
    unknownArea: "This neighbourhood was not found. Choose another one, or a district or the municipality.",
    unknownAddress: "This place was not found. Include the neighbourhood. For example: 本町2丁目",
    private: "It holds something others must not see. Please remove it.",
    privateAsk: "Please check, then tick the box or remove it.",
    photoConsent: "To show the photo, tick the consent. Otherwise remove the photo.",
    photoKind: "Choose a JPEG, PNG or WebP picture.",
    photoTooLarge: "Choose a picture up to 8 MB.",
    photoBroken: "This picture cannot be read. Choose another one.",
    named: "{field}: {problem}",
  },
};
