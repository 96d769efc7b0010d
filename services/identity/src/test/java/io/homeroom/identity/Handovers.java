package io.homeroom.identity;

import io.homeroom.identity.Playroom.Youngster;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Grown children who take their accounts over by the link they are sent. */
public record Handovers(Households households, EventRecorder events, JdbcClient jdbc) {
  private static final String TAKE_OVER = "/api/auth/of-age";

  public static Answer invite(Api by, Youngster child, String address) {
    var proof = Map.of("password", Households.PASSWORD);
    return by.put(child.path() + "/coming-of-age", Map.of("email", address, "proof", proof));
  }

  /** Has its parent invite it. */
  public String tokenFor(Youngster child, String address) {
    invite(child.parent(), child, address).expect(202);
    return lastTokenOf(child);
  }

  /** It has been invited. */
  public String lastTokenOf(Youngster child) {
    var letter =
        jdbc.sql("select letter_id from coming_of_age where child_id = ?")
            .param(child.id())
            .query(UUID.class)
            .single();
    var invited = events.await("identity.handover-invited.v1", letter.toString());
    EventSchemas.ofThisModule().check(invited);
    return households.tokenIn(letter.toString());
  }

  public Answer takeOver(String token) {
    return takeOver(token, Households.PASSWORD);
  }

  public Answer takeOver(String token, String password) {
    return households.api().post(TAKE_OVER, Map.of("token", token, "password", password));
  }
}
