package io.homeroom.e2e;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** The local mailbox, read by its JSON API. */
public final class Mailbox {

  private static final Duration DELIVERY = Duration.ofSeconds(60);
  private static final Pattern LINK = Pattern.compile("https?://\\S+token=[A-Za-z0-9._~%-]+");

  private static final Pattern CODE = Pattern.compile("(?m)^[0-9]{6}$");

  private final Door door;

  public Mailbox(URI address) {
    this.door = new Door(address, Narrator.SILENT);
  }

  /** Waits for a mail to the address whose link leads to the path, and gives that link. */
  public URI awaitLink(String recipient, String path) {
    return awaitLink(recipient, path, 1);
  }

  /** Waits for that many mails with a link to the path, and gives the last link. */
  public URI awaitLink(String recipient, String path, int count) {
    return Awaitility.await(count + " mails to " + recipient + " with a link to " + path)
        .atMost(DELIVERY)
        .pollInterval(Duration.ofMillis(200))
        .until(() -> links(recipient, path), found -> found.size() >= count)
        .getLast();
  }

  /** Waits for that many codes to have come to the address, and gives the last. */
  public String awaitCode(String recipient, int count) {
    return Awaitility.await("code number " + count + " to " + recipient)
        .atMost(DELIVERY)
        .pollInterval(Duration.ofMillis(200))
        .until(() -> codes(recipient), found -> found.size() >= count)
        .getLast();
  }

  /** Waits for that many mails to have come for the address. */
  public void awaitMails(String recipient, int count) {
    Awaitility.await(count + " mails to " + recipient)
        .atMost(DELIVERY)
        .pollInterval(Duration.ofMillis(200))
        .until(() -> mailsTo(recipient) >= count);
  }

  /** How many codes have come for the address. */
  public int codesTo(String recipient) {
    return codes(recipient).size();
  }

  /** How many mails have come for the address. */
  public long mailsTo(String recipient) {
    return mails(recipient).size();
  }

  private List<URI> links(String recipient, String path) {
    return mails(recipient).stream()
        .map(mail -> LINK.matcher(mail.path("text").asString("")))
        .filter(Matcher::find)
        .map(link -> URI.create(link.group()))
        .filter(link -> link.getPath().equals(path))
        .toList();
  }

  private List<String> codes(String recipient) {
    return mails(recipient).stream()
        .map(mail -> CODE.matcher(mail.path("text").asString("")))
        .filter(Matcher::find)
        .map(Matcher::group)
        .toList();
  }

  private List<JsonNode> mails(String recipient) {
    return door.get("/email?to.address=" + URLEncoder.encode(recipient, StandardCharsets.UTF_8))
        .expect(200)
        .json()
        .valueStream()
        .toList();
  }
}
