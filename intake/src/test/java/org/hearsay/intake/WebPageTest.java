package org.hearsay.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import org.hearsay.model.Intaken;
import org.hearsay.model.Intaken.TakenIn;
import org.hearsay.model.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pages fetched from a server on this machine. */
@Timeout(60)
class WebPageTest {
  private static final String PAGE = "<html><head><title>Rain</title><link rel=stylesheet href=/style.css><script src=/x.js></script></head><body><article><h1>Rain</h1>"
      + "<p>The mayor said that the café would close on Monday, and that nobody had asked her.</p><img src=/rain.png><iframe src=/frame></iframe></article></body></html>";

  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private HttpServer server;
  private String root;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool(job -> {
      Thread thread = new Thread(job);
      thread.setDaemon(true);
      return thread;
    }));
    root = "http://" + server.getAddress().getAddress().getHostAddress() + ":" + server.getAddress().getPort();
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(path);
    if (path.equals("/latin")) {
      exchange.getResponseHeaders().add("Content-Type", "text/html; charset=iso-8859-1");
      send(exchange, 200, PAGE.getBytes(ISO_8859_1));
    } else if (path.equals("/moved")) {
      redirect(exchange, "/rain");
    } else if (path.equals("/ring")) {
      redirect(exchange, "/ring");
    } else if (path.equals("/file")) {
      redirect(exchange, "file:///etc/hostname");
    } else if (path.equals("/large")) {
      exchange.sendResponseHeaders(200, 0);
      byte[] chunk = new byte[100_000];
      try (var out = exchange.getResponseBody()) {
        for (int i = 0; i < 10_000; i++) {
          out.write(chunk);
        }
      } catch (IOException e) {
        asked.add("hung up");
      }
    } else if (path.equals("/slow")) {
      exchange.sendResponseHeaders(200, 0);
      try (var out = exchange.getResponseBody()) {
        for (int i = 0; i < 600; i++) {
          out.write('x');
          out.flush();
          Thread.sleep(100);
        }
      } catch (IOException | InterruptedException e) {
        asked.add("hung up");
      }
    } else {
      send(exchange, path.equals("/rain") ? 200 : 404, PAGE.getBytes(UTF_8));
    }
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().add("Location", to);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private Intaken fetch(String path) {
    return new Intake(new Limits(1_000_000, 1, 3, 1000)).fetch(root + path, Given.NOTHING);
  }

  private String refused(String path) {
    Intaken taken = fetch(path);
    assertThat(taken).isInstanceOf(Refused.class);
    assertThat(taken.origin()).isEqualTo(root + path);
    return ((Refused) taken).reason();
  }

  @Test
  void one_page_is_fetched_and_nothing_that_it_refers_to() {
    TakenIn taken = (TakenIn) fetch("/rain");
    assertThat(taken.document().text()).isEqualTo("The mayor said that the café would close on Monday, and that nobody had asked her.");
    assertThat(taken.document().origin()).isEqualTo(root + "/rain");
    assertThat(asked).containsExactly("/rain");
  }

  @Test
  void the_character_set_that_the_server_names_is_used() {
    assertThat(((TakenIn) fetch("/latin")).document().text()).contains("café");
  }

  @Test
  void a_page_that_moved_is_followed_and_a_ring_ends() {
    assertThat(((TakenIn) fetch("/moved")).document().text()).startsWith("The mayor");
    assertThat(refused("/ring")).contains("for ever");
  }

  @Test
  void a_server_that_sends_to_a_file_is_refused() {
    assertThat(refused("/file")).contains("no web page");
  }

  @Test
  void what_is_too_large_or_too_slow_is_given_up() {
    assertThat(refused("/large")).contains("--max-size");
    long start = System.nanoTime();
    assertThat(refused("/slow")).contains("--max-seconds");
    assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
  }

  @Test
  void what_is_not_there_and_who_does_not_answer_is_told() {
    assertThat(refused("/none")).contains("there is no such page").contains("404");
    server.stop(0);
    assertThat(refused("/rain")).contains("is not to be reached");
    for (String wrong : List.of("http://", "https:///x", "http://user:word@example.org/", "http://exa mple")) {
      assertThat(((Refused) new Intake().fetch(wrong, Given.NOTHING)).reason()).as(wrong).contains("https://example.org/page");
    }
  }

  @Test
  void addresses_are_told_from_paths() {
    assertThat(Intake.isAddress("HTTPS://example.org/a")).isTrue();
    assertThat(Intake.isAddress("http.txt")).isFalse();
    assertThat(Intake.isAddress("ftp://example.org")).isFalse();
  }
}
