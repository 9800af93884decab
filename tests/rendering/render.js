// Draws one card into #frame and measures it; the test page loads this after adaptivecards and markdown-it.
window.drawCard = (card, host) => {
  const { AdaptiveCards } = window;
  const frame = document.getElementById('frame');
  // What Teams documents for cards: bold, italic, lists and links.
  const markdown = window.markdownit('zero').enable(['emphasis', 'link', 'list', 'escape', 'newline', 'entity']);
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdown.render(text);
    result.didProcess = true;
  };

  const drawn = new AdaptiveCards.AdaptiveCard();
  drawn.hostConfig = new AdaptiveCards.HostConfig(host);
  const teams = AdaptiveCards.Version.parse('1.5', new AdaptiveCards.SerializationContext());
  const context = new AdaptiveCards.SerializationContext(teams);
  drawn.parse(card, context);
  const element = drawn.render();
  if (element) frame.append(element);

  const events = [];
  if (!element) events.push('the renderer drew nothing');
  for (let index = 0; index < context.eventCount; index += 1) events.push(context.getEventAt(index).message);
  for (const event of drawn.validateProperties().validationEvents) events.push(event.message);

  const edge = frame.getBoundingClientRect();
  const overflow = [];
  const cut = [];
  for (const node of frame.querySelectorAll('*')) {
    const box = node.getBoundingClientRect();
    if (!box.width) continue;
    const words = (node.innerText || node.getAttribute('aria-label') || node.tagName).slice(0, 60);
    if (box.right > edge.right + 1 || box.left < edge.left - 1) overflow.push(words);
    const style = getComputedStyle(node);
    if (node.innerText && style.overflowX !== 'visible' && node.scrollWidth > node.clientWidth + 1) cut.push(words);
  }
  return {
    overflow: [...new Set(overflow)],
    cut: [...new Set(cut)],
    events: [...new Set(events)],
    text: frame.innerText,
    buttons: [...frame.querySelectorAll('.ac-pushButton')].map((button) => button.innerText.trim()),
    height: Math.round(edge.height ? frame.getBoundingClientRect().height : 0),
  };
};
