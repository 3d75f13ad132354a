// @ts-nocheck It runs in the page, whose types the tests do not have.

/** Of each card that has any: text and fields that are cut off, or reach past the card. */
window.faultsOfCards = (cards) =>
  [...document.querySelectorAll(cards)]
    .map((card) => ({ card: card.textContent.slice(0, 80), faults: faultsOf(card) }))
    .filter(({ faults }) => faults.length > 0);

/** What is drawn as a link, but sign-in names; Web Chat makes a button of one that it does not trust. */
window.linksOfCards = (cards) =>
  [...document.querySelectorAll(cards)]
    .flatMap((card) => [...card.querySelectorAll('a:not([href^="mailto:"]), [class*=citation]')])
    .map((link) => link.textContent);

/** Axe's rule of WCAG AA, for what is in cards: how many texts it judged, and which are too pale. */
window.contrastOfCards = async (cards) => {
  const { passes, violations } = await window.axe.run(
    { include: [cards] },
    { runOnly: ['color-contrast'] },
  );
  const [fine, low] = [passes, violations].map((results) => results.flatMap(({ nodes }) => nodes));
  return {
    judged: fine.length + low.length,
    low: low.map(({ html, failureSummary }) => `${html} ${failureSummary}`),
  };
};

function faultsOf(card) {
  const edge = card.getBoundingClientRect();
  const faults = [];
  if (edge.left < 0 || edge.right > window.innerWidth) faults.push('the card leaves the page');
  if (card.scrollWidth > card.clientWidth) faults.push('the card scrolls sideways');
  for (const { text, boxes, element } of drawn(card)) {
    const frames = framesOf(element, card).map((frame) => frame.getBoundingClientRect());
    if (boxes.some((box) => frames.some((frame) => !isWithin(box, frame))))
      faults.push(`cut: ${text}`);
  }
  return faults;
}

/** Each text and each field that is shown, with the boxes that it takes. */
function* drawn(card) {
  const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.data.trim() === '' || !node.parentElement.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    yield { text: node.data, boxes: [...range.getClientRects()], element: node.parentElement };
  }
  for (const element of card.querySelectorAll('button, input, textarea')) {
    if (!element.checkVisibility()) continue;
    yield { text: element.tagName, boxes: [element.getBoundingClientRect()], element };
  }
}

/** The card, and what in it hides all that does not fit: an ellipsis stands only where something is hidden. */
function framesOf(element, card) {
  const frames = [card];
  for (let it = element; it !== card; it = it.parentElement)
    if (getComputedStyle(it).overflowX !== 'visible') frames.push(it);
  return frames;
}

/** A browser rounds by less than a pixel; a font's box is higher than its letters, so a line counts by its middle. */
function isWithin(box, frame) {
  const middle = (box.top + box.bottom) / 2;
  return (
    box.left >= frame.left - 1 &&
    box.right <= frame.right + 1 &&
    middle >= frame.top &&
    middle <= frame.bottom
  );
}
