package io.homeroom.identity;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What children are called is told to booking, for coaches, where parents let it be disclosed. */
@WholeService
class ChildNamesIT {
  private static final String NAMES = "/internal/children/names";
  private static final Map<String, Object> DISCLOSURE =
      Map.of("purposes", List.of("third-party-disclosure"));

  @Autowired Households households;

  @Test
  void areOfThoseWhoMayBeDisclosed() {
    var open = households.register();
    households.consent(open, DISCLOSURE);
    var alan = households.child(open, "Alan", "2012-06-23");
    var mei = households.child(open, "Mei", "2012-06-24");
    var hidden = households.child(households.register(), "Grace", "2012-06-23");

    assertThat(names(alan, mei, hidden, UUID.randomUUID()))
        .isEqualTo(Map.of(alan.toString(), "Alan", mei.toString(), "Mei"));
    assertThat(names()).isEmpty();
  }

  @Test
  void areNotOfChildrenForWhomItIsRefused() {
    var parent = households.register();
    households.consent(parent, DISCLOSURE);
    var alan = households.child(parent, "Alan", "2012-06-23");
    var own =
        households.consent(
            parent, Map.of("purposes", List.of("third-party-disclosure"), "childId", alan));
    var mei = households.child(parent, "Mei", "2012-06-24");
    assertThat(names(alan, mei)).hasSize(2);
    parent
        .home()
        .delete("/api/family/consents/" + own + "/purposes/third-party-disclosure")
        .expect(204);
    assertThat(names(alan, mei)).containsOnlyKeys(mei.toString());
  }

  @Test
  void areNotOfChildrenWhoHaveGone() {
    var parent = households.register();
    households.consent(parent, DISCLOSURE);
    var alan = households.child(parent, "Alan", "2012-06-23");
    parent.home().post("/api/family/children/" + alan + "/removal", Playroom.PROOF).expect(204);
    assertThat(names(alan)).isEmpty();
  }

  @Test
  void areForBookingAlone() {
    var none = Map.of("childIds", List.of());
    households.api().post(NAMES, none).expect(401);
    households.register().home().post(NAMES, none).expect(403);
    households.service("marketplace").post(NAMES, none).expect(403);
  }

  @Test
  void areOfSoManyAtOnce() {
    households.service("booking").post(NAMES, asked(500)).expect(200);
    households.service("booking").post(NAMES, asked(501)).expect(400, "invalid-request");
    households.service("booking").post(NAMES, Map.of()).expect(400, "invalid-request");
  }

  private static Map<String, Object> asked(int children) {
    return Map.of("childIds", Stream.generate(UUID::randomUUID).limit(children).toList());
  }

  private Map<String, String> names(UUID... children) {
    var answer =
        households
            .service("booking")
            .post(NAMES, Map.of("childIds", List.of(children)))
            .expect(200);
    return answer
        .json()
        .valueStream()
        .collect(
            toMap(
                named -> named.path("childId").asString(), named -> named.path("name").asString()));
  }
}
