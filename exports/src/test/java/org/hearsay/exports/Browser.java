package org.hearsay.exports;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The machine's own Chromium, spoken to over its DevTools protocol. Tests that need it skip where it is missing.
 *
 * @see <a href="https://chromedevtools.github.io/devtools-protocol/">the protocol</a>
 */
final class Browser implements AutoCloseable {

  static final ObjectMapper JSON = new ObjectMapper();
  private static final int SECONDS = 60;

  private final Path folder = Files.createTempDirectory("hearsay-pages");
  private final Process process;
  private final WebSocket socket;
  private final AtomicInteger ids = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final Map<String, Consumer<JsonNode>> listeners = new ConcurrentHashMap<>();

  private Browser(String chromium) throws IOException {
    Path profile = folder.resolve("profile");
    // it opens nothing but our own pages; in containers its sandbox often can't start
    process = new ProcessBuilder(chromium, "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--hide-scrollbars",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--remote-debugging-port=0", "--user-data-dir=" + profile,
        "about:blank").redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start();
    List<String> port = port(profile.resolve("DevToolsActivePort"));
    socket = HttpClient.newHttpClient().newWebSocketBuilder()
        .buildAsync(URI.create("ws://127.0.0.1:" + port.get(0) + port.get(1)), new Ear()).join();
  }

  static Browser start() throws IOException {
    String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
    String chromium = Stream.of("chromium", "chromium-browser", "google-chrome")
        .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable).map(Path::toString).findFirst().orElse(null);
    assumeTrue(chromium != null, "skipped: no Chromium is installed (on Debian: apt-get install chromium)");
    return new Browser(chromium);
  }

  /** The file in which Chromium tells, in two lines, where it listens. */
  private List<String> port(Path file) throws IOException {
    for (int i = 0; i < SECONDS * 20 && process.isAlive(); i++) {
      if (Files.exists(file)) {
        List<String> lines = Files.readAllLines(file);
        if (lines.size() == 2) {
          return lines;
        }
      }
      pause(50);
    }
    throw new IOException("Chromium did not start");
  }

  static void pause(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sends a command and waits for its answer. */
  JsonNode send(String session, String method, Object... parameters) {
    ObjectNode command = JSON.createObjectNode().put("id", ids.incrementAndGet()).put("method", method);
    if (session != null) {
      command.put("sessionId", session);
    }
    ObjectNode given = command.putObject("params");
    for (int i = 0; i < parameters.length; i += 2) {
      given.set((String) parameters[i], JSON.valueToTree(parameters[i + 1]));
    }
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(ids.get(), answer);
    socket.sendText(command.toString(), true).join();
    JsonNode said = answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    if (said.has("error")) {
      throw new IllegalStateException(method + ": " + said.get("error"));
    }
    return said.get("result");
  }

  /** A new tab, open at nothing; {@code heard} gets every event of it. */
  String session(Consumer<JsonNode> heard) {
    String target = send(null, "Target.createTarget", "url", "about:blank").get("targetId").asText();
    String session = send(null, "Target.attachToTarget", "targetId", target, "flatten", true).get("sessionId").asText();
    listeners.put(session, heard);
    return session;
  }

  /** A file that lives as long as the browser. */
  Path file(String content) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "page", ".html"), content);
  }

  @Override
  public void close() throws IOException {
    send(null, "Browser.close");
    process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join().destroyForcibly();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete); // what it still holds stays in the temporary folder
    }
  }

  /** Puts messages together and hands them to whom they belong. */
  private final class Ear implements WebSocket.Listener {
    private final StringBuilder message = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      message.append(part);
      if (last) {
        hear(message.toString());
        message.setLength(0);
      }
      from.request(1);
      return null;
    }

    private void hear(String whole) {
      try {
        JsonNode said = JSON.readTree(whole);
        if (said.has("id")) {
          waiting.remove(said.get("id").asInt()).complete(said);
        } else {
          listeners.getOrDefault(said.path("sessionId").asText(), event -> { }).accept(said);
        }
      } catch (IOException e) {
        throw new IllegalStateException(whole, e);
      }
    }
  }
}
