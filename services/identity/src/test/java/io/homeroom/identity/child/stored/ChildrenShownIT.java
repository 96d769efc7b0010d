package io.homeroom.identity.child.stored;

import io.homeroom.identity.Guardians;
import io.homeroom.identity.Households;
import io.homeroom.identity.Households.Household;
import io.homeroom.identity.WholeService;
import io.homeroom.platform.test.cache.OtherReplica;
import io.homeroom.platform.test.cache.TimeToShow;
import io.homeroom.platform.web.security.Caller;
import io.homeroom.platform.web.security.Role;
import io.homeroom.platform.web.security.Tier;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What one parent changes of a child through one replica is what the other sees at another. */
@WholeService
class ChildrenShownIT {
  private static final int CHANGES = 50;

  @Autowired Households households;
  @Autowired Guardians guardians;
  @Autowired ApplicationContext first;

  private final TimeToShow time = new TimeToShow();
  private Household ada;
  private Caller charles;

  @BeforeEach
  void register() {
    ada = households.withCoreConsent();
    var joined = guardians.join(ada);
    charles = new Caller(joined.personId(), "session", Role.PARENT, Tier.FREE, joined.familyId());
  }

  @Test
  void showsEveryChangeWithinATenthOfASecond() throws Exception {
    var path = "/api/family/children/" + households.child(ada, "Grace", "2014-12-09");
    try (var other = OtherReplica.of(first, KeptChildren.class, ViewingChildren.class)) {
      var children = other.getBean(ViewingChildren.class);
      time.whileReading(
          () -> children.visibleTo(charles),
          () -> {
            for (var change = 1; change <= CHANGES; change++) {
              rename(children, path, "Grace " + change);
            }
          });
    }
    time.isBelow(100);
  }

  private void rename(ViewingChildren children, String path, String name) {
    var seen = ada.home().get(path).expect(200).headers().getETag();
    ada.home().patch(path, Map.of("name", name), seen).expect(200);
    time.until(() -> names(children).equals(List.of(name)));
  }

  private List<String> names(ViewingChildren children) {
    return children.visibleTo(charles).stream().map(child -> child.profile().name()).toList();
  }
}
