package io.homeroom.notification.messaging;

import com.icegreen.greenmail.util.GreenMail;
import io.homeroom.notification.Family;
import io.homeroom.notification.Identity;
import io.homeroom.notification.IdentityEvents;
import io.homeroom.notification.InboxClient;
import io.homeroom.notification.Mailbox;
import io.homeroom.notification.NotificationTest;
import io.homeroom.notification.StreamClient;
import io.homeroom.notification.directory.People;
import io.homeroom.platform.test.Disorder;
import io.homeroom.platform.test.EventsTold;
import io.homeroom.platform.test.Tokens;
import io.homeroom.platform.test.ToldEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** Nobody is told twice, nor too little, in whatever order others tell. */
@NotificationTest
class RetoldIT {
  private static final Set<String> SUBSCRIPTIONS =
      Set.of(
          "notification.inbox",
          "notification.learning",
          "notification.store",
          "notification.booking");

  @Autowired private Identity identity;
  @Autowired private IdentityEvents told;
  @Autowired private EventsTold events;
  @Autowired private Disorder disorder;
  @Autowired private People people;
  @Autowired private GreenMail mail;
  @Autowired private Tokens tokens;

  @LocalServerPort private int port;

  private final List<StreamClient> streams = new ArrayList<>();

  @BeforeEach
  void start() {
    identity.reset();
  }

  @AfterEach
  void hangUp() {
    streams.forEach(StreamClient::close);
  }

  @Test
  void comesToTheSameInboxesMailsAndPushes() {
    disorder.changesNothing(3, SUBSCRIPTIONS, Told::new);
  }

  private final class Told implements Disorder.Scene {
    private final Family family = Family.some();
    private final Family sibling =
        new Family(family.id(), family.parent(), UUID.randomUUID(), family.since());
    private final Mailbox mailbox = Mailbox.of(mail, family.parent());
    private final StreamClient atParents = stream(parent());
    private final StreamClient atChilds = stream(child());

    Told() {
      identity.hasPerson(family.parent(), mailbox.address(), "Ada", "en");
    }

    @Override
    public List<ToldEvent> story() {
      return events.noted(() -> new Year(family, sibling).events().forEach(told::publish));
    }

    @Override
    public Object end() {
      return Map.of(
          "parent", inbox(parent()),
          "child", inbox(child()),
          "sibling", inbox(tokens.child(sibling.child(), family.id())),
          "parents", people.parentsOf(family.id()).size(),
          "mails", mailbox.subjects().stream().sorted().toList(),
          "parent's pushes", pushes(atParents),
          "child's pushes", pushes(atChilds));
    }

    private String parent() {
      return tokens.parent(family.parent(), family.id());
    }

    private String child() {
      return tokens.child(family.child(), family.id());
    }
  }

  private StreamClient stream(String token) {
    var stream = StreamClient.open(port, token);
    streams.add(stream);
    return stream;
  }

  private List<String> inbox(String token) {
    return new InboxClient(port, token)
        .list("?limit=100").items().stream()
            .map(it -> it.type() + ": " + it.message())
            .sorted()
            .toList();
  }

  private static List<String> pushes(StreamClient stream) {
    return stream.received().stream()
        .map(frame -> JsonMapper.shared().readTree(frame).path("type").asString())
        .sorted()
        .toList();
  }
}
