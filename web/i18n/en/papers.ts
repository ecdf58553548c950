export const papers = {
  title: "Papers",
};
