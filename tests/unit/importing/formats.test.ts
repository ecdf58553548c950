import { expect, test } from "vitest";
import { readReferences as read } from "../../support/read-references.ts";

test("EndNote XML: text in styles, keywords, notes; paths of attachments are dropped", () => {
  const xml = `<?xml version="1.0" encoding="UTF-8"?><xml><records><record><ref-type name="Journal Article">17</ref-type>
<contributors><authors><author><style face="normal">Bai, Yuntao</style></author></authors></contributors>
<titles><title><style face="normal">A &amp; </style><style face="italic">B</style></title><secondary-title>Journal of Tests</secondary-title></titles>
<dates><year>2022</year><pub-dates><date>Dec 15</date></pub-dates></dates><electronic-resource-num>10.1000/xyz</electronic-resource-num>
<urls><related-urls><url>https://a.org/b</url></related-urls><pdf-urls><url>internal-pdf://secret.pdf</url></pdf-urls></urls>
<custom1>odd</custom1></record></records></xml>`;
  const [entry] = read(xml).entries;
  expect(entry).toMatchObject({
    type: "article-journal",
    title: "A & B",
    author: [{ family: "Bai", given: "Yuntao" }],
    issued: "2022-12-15",
    identifiers: { doi: ["10.1000/xyz"], url: ["https://a.org/b"] },
    unplaced: [{ field: "custom1", value: "odd" }],
  });
});

test("what is of no known format is told, with those that are known", () => {
  expect(read("Dear editor,\nthank you.").faults).toMatchObject([{ message: "is of no format known here" }]);
  expect(read("  \n").faults).toMatchObject([{ message: "is empty" }]);
});
