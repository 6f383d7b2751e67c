import type { accessibilityProse as source } from "./accessibility-prose.ja.server";

export const accessibilityProse: typeof source = {
  title: "Accessibility",
  description: "What this site aims for, what was tested, and the limits we know.",
  lead: "Everyone should reach the same information, whatever they use to read it.",
  sections: [
    {
      title: "What we aim for",
      paragraphs: [
        "Conformance with level AA of JIS X 8341-3:2016 and of WCAG 2.2 is our goal. The look and the components follow the design system of Japan's Digital Agency.",
      ],
      items: [],
    },
    {
      title: "What we do",
      paragraphs: [],
      items: [
        "Every page works without JavaScript: search, lists, paging and the choice of language.",
        "What the map shows can be read as a list, what the circle shows as a table on the page of the circle. The concept figure has a text.",
        "Everything can be used with the keyboard alone. A thick outline shows where you are.",
        "Nothing is told by colour alone: themes have words, kinds have shapes. It survives printing in grey.",
        "The main targets measure at least 44 pixels. Text can be enlarged to 200%.",
        "Motion is short, and stops when you ask for reduced motion.",
        "Names carry their reading where it is known.",
      ],
    },
    {
      title: "How it is tested",
      paragraphs: [
        "With every change an automatic check (axe) runs at desktop and phone size and must find nothing. Use by keyboard and without JavaScript is checked automatically too.",
        "Automatic checks find only some problems. Tests with disabled people and a formal test after JIS have not been done yet.",
      ],
      items: [],
    },
    {
      title: "Known limits",
      paragraphs: [],
      items: [
        "Moving on the map may be hard to follow with a screen reader. The list shows the same result.",
        "Some imported open data has no readings and no barrier-free information. It is then marked unknown.",
        "Other sites and documents we link to are not covered.",
        "In the English version the listings themselves remain in Japanese.",
      ],
    },
    {
      title: "If something is hard to use",
      paragraphs: [
        "Please tell the municipality or organisation that runs this site. Mistakes in a listing can be reported from its page.",
      ],
      items: [],
    },
  ],
};
