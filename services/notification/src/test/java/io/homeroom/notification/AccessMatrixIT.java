package io.homeroom.notification;

import io.homeroom.notification.inbox.InformingPerson;
import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import io.homeroom.platform.test.Tokens;
import io.homeroom.platform.test.access.AccessMatrices;
import io.homeroom.platform.test.access.Owned;
import io.homeroom.platform.web.security.Role;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@NotificationTest
class AccessMatrixIT extends AccessMatrices {
  @LocalServerPort int port;
  @Autowired Tokens tokens;
  @Autowired InformingPerson informing;

  @Override
  protected int port() {
    return port;
  }

  @Override
  protected Map<String, String> everybody() {
    return tokens.ofEverybody(Role.class);
  }

  @Override
  protected Map<String, Callable<Owned>> things() {
    return Map.of("notification", this::told);
  }

  private Owned told() {
    var family = Family.some();
    var told = new Notice(Ids.next(), NoticeType.CHILD_ADDED, Map.of(), family.since());
    informing.inform(family.parent(), told);
    var token = tokens.parent(family.parent(), family.id());
    var inbox = new InboxClient(port, token);
    return Owned.by("parent", token, Map.of("id", inbox.list("").items().getFirst().id()))
        .withSibling(tokens.child(family.child(), family.id()));
  }
}
