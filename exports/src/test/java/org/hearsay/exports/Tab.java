package org.hearsay.exports;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One page in the browser, opened from a file and without a network. It writes down what the page asks for and what Chromium complains of. */
final class Tab implements AutoCloseable {

  /** Milliseconds in which the page takes typing to have ended. */
  private static final int TYPED = 300;
  /** How often it is looked again, for a busy machine. */
  private static final int TRIES = 30;

  private final Browser browser;
  private final String session;
  private final CompletableFuture<Void> loaded = new CompletableFuture<>();
  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
  private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
  private String url;

  /** How the window looks. */
  record Look(int width, int height, boolean phone, boolean dark, boolean print, boolean script) {
    static final Look DESKTOP = new Look(1400, 900, false, false, false, true);
    static final Look PHONE = new Look(390, 844, true, false, false, true);

    Look inTheDark() {
      return new Look(width, height, phone, true, print, script);
    }

    Look onPaper() {
      return new Look(width, height, phone, dark, true, script);
    }

    Look withoutScript() {
      return new Look(width, height, phone, dark, print, false);
    }

    Look sized(int wide, int high) {
      return new Look(wide, high, phone, dark, print, script);
    }
  }

  private Tab(Browser browser) {
    this.browser = browser;
    this.session = browser.session(this::hear);
  }

  /** Opens the page and waits until all of it is there. */
  static Tab open(Browser browser, String page, Look look) {
    try {
      Tab tab = new Tab(browser);
      for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
        tab.send(domain + ".enable");
      }
      tab.send("Network.emulateNetworkConditions", "offline", true, "latency", 0, "downloadThroughput", 0, "uploadThroughput", 0);
      tab.send("Emulation.setScriptExecutionDisabled", "value", !look.script());
      tab.send("Emulation.setDeviceMetricsOverride", "width", look.width(), "height", look.height(), "deviceScaleFactor", look.phone() ? 2 : 1, "mobile",
          look.phone());
      tab.send("Emulation.setEmulatedMedia", "media", look.print() ? "print" : "", "features",
          List.of(Map.of("name", "prefers-color-scheme", "value", look.dark() ? "dark" : "light"),
              Map.of("name", "prefers-reduced-motion", "value", "reduce")));
      tab.url = browser.file(page).toUri().toString();
      tab.send("Page.navigate", "url", tab.url);
      tab.loaded.orTimeout(60, TimeUnit.SECONDS).join();
      return tab;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void hear(JsonNode event) {
    JsonNode said = event.path("params");
    switch (event.path("method").asText()) {
      case "Page.loadEventFired" -> loaded.complete(null);
      case "Network.requestWillBeSent" -> requests.add(said.at("/request/url").asText());
      case "Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded" -> complaints.add(said.toString());
      default -> { }
    }
  }

  JsonNode send(String method, Object... parameters) {
    return browser.send(session, method, parameters);
  }

  /** The value of an expression, or of its promise. */
  JsonNode value(String expression) {
    JsonNode said = send("Runtime.evaluate", "expression", expression, "returnByValue", true, "awaitPromise", true);
    if (said.has("exceptionDetails")) {
      throw new IllegalStateException(expression.substring(0, Math.min(200, expression.length())) + ": " + said.get("exceptionDetails"));
    }
    return said.at("/result/value");
  }

  /** Whether an expression comes true within some seconds; a busy machine is slow to draw. */
  boolean becomes(String expression) {
    for (int n = 0; n < TRIES && !value("Boolean(" + expression + ")").asBoolean(); n++) {
      Browser.pause(TYPED);
    }
    return value("Boolean(" + expression + ")").asBoolean();
  }

  /** Presses keys one after the other, each named as in {@code KeyboardEvent.key}. */
  void press(String... keys) {
    for (String key : keys) {
      Map<String, Integer> codes = Map.of("Tab", 9, "Enter", 13, "Escape", 27);
      String text = key.length() == 1 ? key : key.equals("Enter") ? "\r" : null;
      int code = codes.getOrDefault(key, (int) Character.toUpperCase(key.charAt(0)));
      if (text == null) {
        send("Input.dispatchKeyEvent", "type", "keyDown", "key", key, "windowsVirtualKeyCode", code);
      } else {
        send("Input.dispatchKeyEvent", "type", "keyDown", "key", key, "windowsVirtualKeyCode", code, "text", text);
      }
      send("Input.dispatchKeyEvent", "type", "keyUp", "key", key, "windowsVirtualKeyCode", code);
    }
  }

  void click(String selector) {
    for (String type : List.of("mouseMoved", "mousePressed", "mouseReleased")) {
      mouse(type, selector);
    }
  }

  void pointAt(String selector) {
    mouse("mouseMoved", selector);
  }

  private void mouse(String type, String selector) {
    JsonNode place = value("(() => { const e = document.querySelector('" + selector + "'); e.scrollIntoView({block: 'nearest', behavior: 'instant'});"
        + "const r = e.getClientRects()[0]; return [r.x + r.width / 2, r.y + r.height / 2]; })()");
    boolean moves = type.equals("mouseMoved");
    send("Input.dispatchMouseEvent", "type", type, "x", place.get(0), "y", place.get(1), "button", moves ? "none" : "left", "clickCount", moves ? 0 : 1);
  }

  /** Chooses as somebody would, so that the page hears of it. */
  void choose(String id, String value) {
    value("(() => { const e = document.getElementById('" + id + "'); e.value = '" + value + "';"
        + " e.dispatchEvent(new Event(e.tagName === 'SELECT' ? 'change' : 'input', {bubbles: true})); })()");
    if (id.equals("find")) {
      Browser.pause(TYPED); // the page waits for somebody to end typing
    }
  }

  /** What the page has asked for besides itself, whether or not it came. */
  List<String> requests() {
    List<String> out = new ArrayList<>(requests);
    out.remove(url);
    return out;
  }

  /** What Chromium says by itself: errors, and what the page's policy had to stop. */
  List<String> complaints() {
    return complaints;
  }

  @Override
  public void close() {
    send("Page.close");
  }
}
