package io.homeroom.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.notification.Family;
import io.homeroom.notification.Ids;
import io.homeroom.notification.InboxClient;
import io.homeroom.notification.InboxClient.Item;
import io.homeroom.notification.NotificationTest;
import io.homeroom.platform.test.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@NotificationTest
class InboxApiIT {

  private final Family family = Family.some();

  @Autowired private InformingPerson informing;
  @Autowired private Tokens tokens;
  @LocalServerPort private int port;
  private InboxClient parent;
  private InboxClient child;

  @BeforeEach
  void signIn() {
    parent = new InboxClient(port, tokens.parent(family.parent(), family.id()));
    child = new InboxClient(port, tokens.child(family.child(), family.id()));
  }

  @Test
  void showsNewestFirst() {
    tell(family.parent(), 1, 3, 2);

    assertThat(parent.list("").items())
        .extracting(Item::createdAt)
        .hasSize(3)
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void showsEachPersonTheirOwnOnly() {
    tell(family.parent(), 1);
    tell(family.child(), 2, 3);

    assertThat(parent.list("").items()).hasSize(1);
    assertThat(child.list("").items()).hasSize(2);
    assertThat(parent.unread()).isEqualTo(1);
  }

  @Test
  void pagesWithoutGapOrRepetitionWhileNewOnesArrive() {
    tell(family.parent(), 1, 2, 3, 4, 5);
    var seen = new ArrayList<UUID>();

    var page = parent.list("?limit=2");
    page.items().forEach(item -> seen.add(item.id()));
    tell(family.parent(), 6, 7);
    while (page.next() != null) {
      page = parent.list("?limit=2&cursor=" + page.next());
      page.items().forEach(item -> seen.add(item.id()));
    }

    assertThat(seen).hasSize(5).doesNotHaveDuplicates();
    assertThat(parent.list("").items()).hasSize(7);
  }

  @Test
  void showsUnreadOnlyWhenAsked() {
    tell(family.parent(), 1, 2, 3);
    UUID newest = parent.list("").items().getFirst().id();

    parent.markRead(newest).expectStatus().isNoContent();

    assertThat(parent.list("?unread=true").items())
        .hasSize(2)
        .noneMatch(item -> item.id().equals(newest));
    assertThat(parent.unread()).isEqualTo(2);
  }

  @Test
  void marksReadAgainWithoutEffect() {
    tell(family.parent(), 1, 2);
    UUID id = parent.list("").items().getFirst().id();

    parent.markRead(id).expectStatus().isNoContent();
    parent.markRead(id).expectStatus().isNoContent();

    assertThat(parent.list("").items()).extracting(Item::read).containsExactly(true, false);
  }

  @Test
  void hidesForeignNotification() {
    tell(family.parent(), 1);
    UUID id = parent.list("").items().getFirst().id();

    child
        .markRead(id)
        .expectStatus()
        .isNotFound()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("notification-not-found");
    assertThat(parent.unread()).isEqualTo(1);
  }

  @Test
  void marksAllOfOnePersonRead() {
    tell(family.parent(), 1, 2, 3);
    tell(family.child(), 4);

    parent.markAllRead().expectStatus().isNoContent();
    parent.markAllRead().expectStatus().isNoContent();

    assertThat(parent.unread()).isZero();
    assertThat(child.unread()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?limit=0", "?limit=101", "?cursor=%21", "?cursor=Zm9v", "?unread=maybe"})
  void refusesWhatIsNoPage(String query) {
    parent.attempt(query).expectStatus().isBadRequest();
  }

  @Test
  void refusesStrangers() {
    new InboxClient(port, "no-token").attempt("").expectStatus().isUnauthorized();
    new InboxClient(port, tokens.service("homeroom-gateway"))
        .attempt("")
        .expectStatus()
        .isForbidden();
  }

  private void tell(UUID person, int... seconds) {
    for (int second : seconds) {
      informing.inform(
          person,
          new Notice(
              Ids.next(), NoticeType.CHILD_ADDED, Map.of(), family.since().plusSeconds(second)));
    }
  }

  @Test
  void speaksTheLanguageAskedFor() {
    tell(family.parent(), 1);

    assertThat(List.of("zh-CN", "ja", "fr", ""))
        .extracting(language -> parent.listIn(language).items().getFirst().title())
        .containsExactly("已添加孩子", "お子様を追加しました", "Child added", "Child added");
  }
}
