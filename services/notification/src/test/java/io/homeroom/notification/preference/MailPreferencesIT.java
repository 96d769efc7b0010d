package io.homeroom.notification.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import io.homeroom.notification.Family;
import io.homeroom.notification.Identity;
import io.homeroom.notification.IdentityEvents;
import io.homeroom.notification.InboxClient;
import io.homeroom.notification.Mailbox;
import io.homeroom.notification.NotificationTest;
import io.homeroom.notification.Store;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.test.Tokens;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@NotificationTest
class MailPreferencesIT {

  private final Family family = Family.some();
  private final Store store = new Store(family);

  @Autowired private Identity identity;
  @Autowired private IdentityEvents events;
  @Autowired private PreferencesOfPeople preferences;
  @Autowired private UnsubscribeLinks links;
  @Autowired private GreenMail mail;
  @Autowired private Tokens tokens;
  @Autowired private MovableClock clock;

  @LocalServerPort private int port;

  @BeforeEach
  void start() {
    identity.reset();
    identity.hasPerson(family.parent(), mailbox().address(), "Ada", "ja");
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void letMailsWaitUntilQuietHoursEnd() {
    var now = clock.instant().atZone(ZoneOffset.UTC).toLocalTime().withSecond(0).withNano(0);
    var hours =
        Map.of(
            "from", now.minusMinutes(1).toString(),
            "to", now.plusMinutes(2).toString(),
            "zone", "UTC");
    new PreferencesClient(port, parentsToken()).putQuiet(hours).expectStatus().isOk();

    events.publish(store.parentsOrder("order-paid"));
    awaitNotices(1);
    await()
        .during(Duration.ofSeconds(2))
        .atMost(Duration.ofSeconds(5))
        .until(() -> mailbox().mails().size() == 0);

    clock.advance(Duration.ofMinutes(3));
    await().untilAsserted(() -> assertThat(mailbox().mails()).hasSize(1));
  }

  @Test
  void offerToUnsubscribeByOneClick() throws Exception {
    events.publish(store.parentsOrder("order-paid"));
    await().untilAsserted(() -> assertThat(mailbox().mails()).hasSize(1));
    var message = mailbox().messages().getFirst();
    assertThat(message.getHeader("List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");
    var link = URI.create(message.getHeader("List-Unsubscribe")[0].replaceAll("[<>\\s]", ""));
    assertThat(link.toString()).startsWith("http://homeroom.test/api/notifications/unsubscribe?");

    browser()
        .get()
        .uri(link.getRawPath() + "?" + link.getRawQuery())
        .exchange()
        .expectStatus()
        .isOk();
    assertThat(preferences.of(family.parent()).allowMail(NoticeKind.ORDERS)).isTrue();

    click(link).expectStatus().isOk();
    click(link).expectStatus().isOk();
    events.publish(store.parentsOrder("order-paid"));
    awaitNotices(2);

    await()
        .during(Duration.ofSeconds(2))
        .atMost(Duration.ofSeconds(5))
        .until(() -> mailbox().mails().size() == 1);
    assertThat(preferences.of(family.parent()).allowMail(NoticeKind.GIFTS)).isTrue();
  }

  @Test
  void knowNoLinkThatWasNotMadeHere() {
    var own = links.to(new Unsubscription(family.child(), NoticeKind.ORDERS)).toString();
    var forged = own.replace(family.child().toString(), family.parent().toString());

    click(URI.create(forged)).expectStatus().isNotFound();
    click(URI.create(own + "x")).expectStatus().isNotFound();
    assertThat(preferences.of(family.parent())).isEqualTo(Preferences.NONE);
  }

  private Mailbox mailbox() {
    return Mailbox.of(mail, family.parent());
  }

  private void awaitNotices(int count) {
    var inbox = new InboxClient(port, parentsToken());
    await().untilAsserted(() -> assertThat(inbox.list("").items()).hasSize(count));
  }

  private RestTestClient.ResponseSpec click(URI link) {
    return browser()
        .post()
        .uri(link.getRawPath() + "?" + link.getRawQuery())
        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
        .body("List-Unsubscribe=One-Click")
        .exchange();
  }

  private RestTestClient browser() {
    return RestTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
  }

  private String parentsToken() {
    return tokens.parent(family.parent(), family.id());
  }
}
