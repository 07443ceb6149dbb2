package org.hearsay.intake.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.Charset;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Locale;
import javax.net.ssl.SSLException;
import org.hearsay.intake.extract.Budget;
import org.hearsay.intake.extract.Refusal;

/** Fetches one page over http or https, and nothing that it refers to. No cookies are kept, no credentials sent. */
public final class WebPage {
  /** Shorteners and consent pages need some; more are a ring. */
  private static final int MOST_REDIRECTS = 5;
  private static final int OK = 200;
  private static final int FIRST_REDIRECT = 300;
  private static final int FIRST_ERROR = 400;
  private static final int FIRST_SERVER_ERROR = 500;
  private static final Duration LONGEST_TO_CONNECT = Duration.ofSeconds(15);

  private WebPage() {}

  /** The page, or a refusal that tells why there is none. */
  public static Fetched get(String address, Budget budget) throws Refusal {
    URI at = uri(address);
    boolean homely = isHomely(at);
    try {
      // No executor of its own to shut down: the client goes with its last reference.
      HttpClient client = HttpClient.newBuilder().connectTimeout(LONGEST_TO_CONNECT).followRedirects(HttpClient.Redirect.NEVER).build();
      for (int step = 0; step <= MOST_REDIRECTS; step++) {
        HttpResponse<InputStream> response = client.send(request(at, budget), HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream in = response.body()) {
          int status = response.statusCode();
          String next = response.headers().firstValue("Location").orElse(null);
          if (status < FIRST_REDIRECT || status >= FIRST_ERROR || next == null) {
            return answer(response, in, budget);
          }
          at = redirected(at, next, homely);
        }
      }
      throw new Refusal("sends from one address to the next for ever; open it in a browser and save the page");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal(budget.tooSlow().getMessage());
    } catch (IOException | UnresolvedAddressException e) {
      throw failure(e, at, budget);
    }
  }

  private static URI uri(String address) throws Refusal {
    try {
      URI uri = new URI(address.replace(" ", "%20")).parseServerAuthority();
      if (uri.getHost() != null && Address.is(address) && uri.getUserInfo() == null) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // told below
    }
    throw new Refusal("is no address of a page; it has the form https://example.org/page, without a name or password");
  }

  private static HttpRequest request(URI at, Budget budget) {
    return HttpRequest.newBuilder(at).timeout(Duration.ofNanos(Math.max(1, budget.left())))
        .header("User-Agent", "Mozilla/5.0 (compatible; Hearsay; one page at its reader's word)")
        .header("Accept", "text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5")
        .header("Accept-Language", "en").GET().build();
  }

  private static Fetched answer(HttpResponse<InputStream> response, InputStream in, Budget budget) throws IOException, Refusal {
    int status = response.statusCode();
    if (status != OK) {
      String why = status == 404 || status == 410 ? "there is no such page" : status >= FIRST_SERVER_ERROR ? "the server is in trouble"
          : status >= FIRST_ERROR ? "the server does not give the page to programs" : "there is no page in the answer";
      throw new Refusal("is not to be had: " + why + " (status " + status + "); open it in a browser and save the page");
    }
    byte[] bytes = in.readNBytes(budget.maxBytes() + 1);
    if (bytes.length > budget.maxBytes()) {
      throw new Refusal("is too large: it holds more than " + budget.maxBytes() / 1_000_000 + " MB; allow more with --max-size");
    }
    return new Fetched(bytes, charset(response.headers().firstValue("Content-Type").orElse("")));
  }

  private static Charset charset(String type) {
    int at = type.toLowerCase(Locale.ROOT).indexOf("charset=");
    if (at < 0) {
      return null;
    }
    String name = type.substring(at + 8).split("[;,\\s]", 2)[0].replace("\"", "");
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** A page of the open web may not send its reader to a machine of his own network. */
  private static URI redirected(URI from, String to, boolean homely) throws Refusal {
    URI next;
    try {
      next = from.resolve(new URI(to.replace(" ", "%20"))).parseServerAuthority();
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new Refusal("sends to an address that is none; open it in a browser and save the page");
    }
    if (next.getHost() == null || !Address.is(next.toString())) {
      throw new Refusal("sends to an address that is no web page's; open it in a browser and save the page");
    } else if (from.getScheme().equalsIgnoreCase("https") && !next.getScheme().equalsIgnoreCase("https")) {
      throw new Refusal("sends from https to http, where anybody can change it on the way; open it in a browser and save the page");
    } else if (!homely && isHomely(next)) {
      throw new Refusal("sends to a machine of the network at home; if that is meant, give that address itself");
    }
    return next;
  }

  private static boolean isHomely(URI at) {
    try {
      for (InetAddress address : InetAddress.getAllByName(at.getHost())) {
        byte[] raw = address.getAddress();
        boolean unique = raw.length == 16 && (raw[0] & 0xFE) == 0xFC;
        if (address.isLoopbackAddress() || address.isSiteLocalAddress() || address.isLinkLocalAddress() || address.isAnyLocalAddress() || unique) {
          return true;
        }
      }
    } catch (UnknownHostException e) {
      return false;
    }
    return false;
  }

  private static Refusal failure(Exception e, URI at, Budget budget) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    if (e instanceof HttpTimeoutException && !(e instanceof java.net.http.HttpConnectTimeoutException)) {
      return new Refusal(budget.tooSlow().getMessage());
    } else if (e instanceof SSLException) {
      return new Refusal("cannot be fetched: who answers cannot show that he is " + at.getHost() + "; open it in a browser and save the page");
    } else if (e instanceof ConnectException || cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException) {
      return new Refusal("cannot be fetched: " + at.getHost() + " is not to be reached; check the address and the network");
    }
    return new Refusal("cannot be fetched (" + cause.getClass().getSimpleName() + "); check the network, or save the page from a browser");
  }
}
