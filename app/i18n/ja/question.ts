/** Questions of a registration and of an アンケート, as one answers them. */
export const question = {
  optional: "任意",
  noAnswer: "答えない",
  agree: "同意する",
  scale: "{low}から{high}まで",
  many: "いくつでも選べます。",
  longHint: "{max}文字まで",
  error: {
    required: "「{label}」に答えてください。",
    requiredText: "「{label}」を書いてください。",
    rows: "「{label}」で、答えていない行があります。",
    consent: "「{label}」を読んで、同意するときは印をつけてください。",
    other: "「{label}」を、もう一度選んでください。",
    long: "「{label}」は{max}文字までにしてください。",
  },
};
