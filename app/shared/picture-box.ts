/** One box of a picture, laid out like CSS flex boxes (the subset satori knows); sizes in pixels. */
export type PictureBox = {
  type: "div";
  props: { style: Record<string, string | number>; children?: string | PictureBox[] };
};
