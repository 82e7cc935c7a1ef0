// The chat page: sends what the client writes, never twice, and shows what comes back.

const TOKEN = "changetalk.token";
const UNSENT = "changetalk.unsent";
const SLOW_MS = 6000;
const TIMEOUT_MS = 30000;
const PAUSES_MS = [1000, 2000, 4000, 8000, 15000];
const PLACEHOLDER = /\[(?:[A-Z]+_\d+|DATE|AGE [^\]]+|\?)\]/;

const $ = (id) => document.getElementById(id);
const ui = {
  chat: document.querySelector(".chat"), log: $("log"), writing: $("writing"), choices: $("choices"),
  status: $("status"), retry: $("retry"), composer: $("composer"), text: $("text"), help: $("help"),
};
const fixed = document.getElementById("words").content;
const words = Object.fromEntries([...fixed.querySelectorAll("i")].map((item) => [item.dataset.name, item.textContent]));
const links = new Map([...fixed.querySelectorAll("b")].map((item) => [item.textContent, item.dataset.link]));
const numbers = [...links.keys()].sort((a, b) => b.length - a.length);
const isTouch = matchMedia("(pointer: coarse)").matches;

// What is kept in this tab: the address of the conversation, and messages that have not got through yet.

const kept = {
  get token() { return sessionStorage.getItem(TOKEN) ?? ""; },
  set token(value) { sessionStorage.setItem(TOKEN, value); },
  get unsent() { return JSON.parse(sessionStorage.getItem(UNSENT) ?? "[]"); },
  set unsent(value) { sessionStorage.setItem(UNSENT, JSON.stringify(value)); },
};

// Talking to the server

class Lost extends Error {}

async function call(path, body) {
  let response;
  try {
    response = await fetch(path, {
      method: "POST", cache: "no-store", signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: { "Content-Type": "application/json", Authorization: `Bearer ${kept.token}` },
      body: JSON.stringify(body ?? {}),
    });
  } catch { throw new Lost(); }
  if (response.status >= 500) throw new Lost();
  try {
    return { status: response.status, ...(await response.json()) };
  } catch { throw new Lost(); }
}

let wake = () => {};
const pause = (ms) => new Promise((resolve) => {
  const timer = setTimeout(resolve, ms);
  wake = () => { clearTimeout(timer); resolve(); };
});

/** Repeat until the server has answered; the message id makes repeating harmless. */
async function insist(path, body) {
  for (let tries = 0; ; tries += 1) {
    try {
      const answer = await call(path, body);
      tell("");
      return answer;
    } catch (error) {
      if (!(error instanceof Lost)) throw error;
    }
    ui.writing.hidden = true;
    tell(navigator.onLine ? words.down : words.offline, true);
    await pause(PAUSES_MS[Math.min(tries, PAUSES_MS.length - 1)]);
  }
}

// The conversation

let isSending = false;

async function open() {
  busy(words.opening);
  const had = kept.token;
  const answer = await insist("/api/session");
  idle();
  if (answer.status !== 200) { tell(answer.text); setTimeout(open, PAUSES_MS.at(-1)); return; }
  kept.token = answer.token;
  quietly(() => {
    ui.log.replaceChildren();
    if (had && !answer.known) aside(words.new);
    answer.lines.forEach((line) => show(line.role, line.text));
  });
  const arrived = new Set(answer.lines.map((line) => line.id));
  kept.unsent = kept.unsent.filter((entry) => !arrived.has(entry.id));
  if (!answer.delivered) answer.latest.forEach((said) => show("bot", said.text));
  offer(answer.latest.at(-1)?.buttons ?? []);
  kept.unsent.forEach((entry) => waiting.set(entry.id, show("client", entry.text, true)));
  down();
  drain();
}

const waiting = new Map();

function send(message) {
  const entry = { id: randomId(), ...message };
  kept.unsent = [...kept.unsent, entry];
  waiting.set(entry.id, show("client", entry.text, true));
  offer([]);
  down();
  drain();
}

/** 128 random bits; unlike randomUUID it also works on a page without TLS, inside a clinic's network. */
function randomId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Send what waits, one after the other, in order. */
async function drain() {
  if (isSending || !kept.token) return;
  isSending = true;
  try {
    while (kept.unsent.length) await deliver(kept.unsent[0]);
  } finally {
    isSending = false;
    idle();
  }
}

async function deliver(entry) {
  busy(words.writing);
  const slow = setTimeout(() => tell(words.slow), SLOW_MS);
  const answer = await insist("/api/turn", { id: entry.id, text: entry.text, button: entry.button }).finally(() => clearTimeout(slow));
  if (answer.status === 401) { await restart(); return; }
  kept.unsent = kept.unsent.filter((other) => other.id !== entry.id);
  waiting.get(entry.id)?.classList.remove("waiting");
  waiting.delete(entry.id);
  idle();
  if (answer.status !== 200) { aside(answer.text); return; }
  answer.messages.forEach((said) => show("bot", said.text));
  offer(kept.unsent.length ? [] : answer.messages.at(-1)?.buttons ?? []);
  down();
}

/** The server does not know this tab any more: begin anew, then send what was waiting. */
async function restart() {
  const answer = await insist("/api/session");
  if (answer.status !== 200) { tell(answer.text); await pause(PAUSES_MS.at(-1)); return; }
  kept.token = answer.token;
  kept.unsent = kept.unsent.filter((entry) => !entry.button);
  aside(words.new);
  answer.latest.forEach((said) => show("bot", said.text));
  offer(answer.latest.at(-1)?.buttons ?? []);
}

// Showing

function show(role, text, isWaiting = false) {
  const turn = document.createElement("div");
  turn.className = `turn ${role}${isWaiting ? " waiting" : ""}`;
  turn.dir = "auto";
  const who = document.createElement("span");
  who.className = "hidden";
  who.textContent = `${role === "bot" ? words.bot : words.you}: `;
  const said = document.createElement("p");
  said.append(...pieces(text, role));
  turn.append(who, said);
  ui.log.append(turn);
  return turn;
}

function aside(text) {
  const line = document.createElement("p");
  line.className = "aside";
  line.textContent = text;
  ui.log.append(line);
  down();
}

/** A text with its help numbers to dial, and what was left out for privacy marked as such. */
function pieces(text, role) {
  const dialed = numbers.map((number) => `(?<![\\d-])${number}(?![\\d-])`);
  const pattern = new RegExp(`(${[PLACEHOLDER.source, ...(role === "bot" ? dialed : [])].join("|")})`);
  return text.split(pattern).filter(Boolean).map(piece);
}

function piece(text) {
  if (links.has(text)) {
    const link = document.createElement("a");
    link.href = links.get(text);
    link.textContent = text;
    return link;
  }
  if (!PLACEHOLDER.test(text)) return document.createTextNode(text);
  const mark = document.createElement("span");
  mark.className = "left-out";
  mark.textContent = words.left_out;
  return mark;
}

function offer(buttons) {
  const hadFocus = ui.choices.contains(document.activeElement);
  const isRuler = buttons.length > 4 && buttons.every(({ title }) => /^\d{1,2}$/.test(title));
  ui.choices.replaceChildren(...buttons.map((button) => choice(button)));
  ui.choices.classList.toggle("ruler", isRuler);
  ui.choices.setAttribute("aria-label", isRuler ? words.ruler : words.choices);
  ui.choices.hidden = buttons.length === 0;
  if (isRuler) ui.choices.append(ends());
  rove(0, false);
  if (hadFocus) toComposer();
}

function choice({ title, key }) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "choice";
  button.textContent = title;
  button.addEventListener("click", () => send({ button: key, text: title }));
  return button;
}

function ends() {
  const line = document.createElement("p");
  line.className = "ends";
  line.append(...[words.low, words.high].map((text) => Object.assign(document.createElement("span"), { textContent: text })));
  return line;
}

/** One tab stop for the whole row; arrows move within it. */
function rove(index, isFocused) {
  const buttons = [...ui.choices.querySelectorAll("button")];
  const at = (index + buttons.length) % (buttons.length || 1);
  buttons.forEach((button, place) => { button.tabIndex = place === at ? 0 : -1; });
  if (isFocused) buttons[at]?.focus();
}

function tell(text, canRetry = false) {
  if (ui.status.textContent !== text) ui.status.textContent = text;
  ui.retry.hidden = !canRetry;
}

function busy(text) {
  ui.writing.lastElementChild.textContent = text;
  ui.writing.hidden = false;
  down();
}

function idle() {
  ui.writing.hidden = true;
  tell("");
}

/** Put lines into the log without having them read out: they were heard before. */
function quietly(fill) {
  ui.log.setAttribute("aria-live", "off");
  fill();
  setTimeout(() => ui.log.setAttribute("aria-live", "polite"), 100);
}

function down() {
  requestAnimationFrame(() => { ui.chat.scrollTop = ui.chat.scrollHeight; });
}

function toComposer() {
  if (isTouch) ui.log.focus({ preventScroll: true });
  else ui.text.focus();
}

function grow() {
  ui.text.style.height = "auto";
  ui.text.style.height = `${ui.text.scrollHeight + 3}px`;
}

// Hands on the page

ui.composer.addEventListener("submit", (event) => {
  event.preventDefault();
  const text = ui.text.value.trim();
  if (!text) return;
  ui.text.value = "";
  grow();
  send({ text });
  ui.text.focus();
});

ui.text.addEventListener("input", grow);
ui.text.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  ui.composer.requestSubmit();
});

ui.choices.addEventListener("keydown", (event) => {
  const buttons = [...ui.choices.querySelectorAll("button")];
  const at = buttons.indexOf(document.activeElement);
  const target = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (at < 0 || target === undefined) return;
  event.preventDefault();
  rove(target, true);
});

$("help-open").addEventListener("click", async () => {
  ui.help.showModal();
  try {
    const answer = await call("/api/sos");
    answer.messages?.forEach((said) => show("bot", said.text));
    down();
  } catch { /* the numbers are on the screen already */ }
});

ui.retry.addEventListener("click", () => wake());
addEventListener("online", () => wake());
addEventListener("offline", () => tell(words.offline, true));

open();
if (!isTouch) ui.text.focus();
