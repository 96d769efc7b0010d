package io.homeroom.notification.letter;

import io.homeroom.notification.Ids;
import io.homeroom.notification.NotificationTest;
import io.homeroom.notification.letter.delivery.Outcome;
import io.homeroom.notification.letter.request.LetterRequest;
import io.homeroom.notification.template.LetterTemplate;
import io.homeroom.platform.test.Tokens;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;

@NotificationTest
class LetterLogIT {

  private final UUID person = Ids.next();

  @Autowired private Letters letters;
  @Autowired private Tokens tokens;
  @Autowired private Clock clock;
  @LocalServerPort private int port;

  private RestTestClient operator;

  @BeforeEach
  void signIn() {
    operator = client(tokens.service("homeroom-operator"));
  }

  @Test
  void tellsWhatBecameOfAPersonsLetters() {
    add(new Outcome.Obsolete("gone"));
    UUID failed = add(new Outcome.Refused("smtp-550"));

    operator
        .get()
        .uri("/internal/letters?personId={person}", person)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.items.length()")
        .isEqualTo(2);
    operator
        .get()
        .uri("/internal/letters?personId={person}&state=FAILED", person)
        .exchange()
        .expectBody()
        .jsonPath("$.items.length()")
        .isEqualTo(1)
        .jsonPath("$.items[0].trouble")
        .isEqualTo("smtp-550")
        .jsonPath("$.items[0].id")
        .isEqualTo(failed.toString());
  }

  @Test
  void putsBackOnlyWhatFailed() {
    UUID skipped = add(new Outcome.Obsolete("gone"));

    retry(skipped).expectStatus().isEqualTo(409);
    retry(Ids.next()).expectStatus().isNotFound();
  }

  @Test
  void isForTheOperatorOnly() {
    for (var token :
        List.of(
            tokens.parent(person, Ids.next()),
            tokens.service("homeroom-gateway"),
            tokens.service("homeroom-notification"))) {
      var other = client(token);
      other.get().uri("/internal/letters").exchange().expectStatus().isForbidden();
      other
          .post()
          .uri("/internal/letters/{id}/retry", Ids.next())
          .exchange()
          .expectStatus()
          .isForbidden();
    }
  }

  private RestTestClient.ResponseSpec retry(UUID id) {
    return operator.post().uri("/internal/letters/{id}/retry", id).exchange();
  }

  private UUID add(Outcome outcome) {
    var letter =
        Letter.askedFor(
            new LetterRequest(
                Ids.next(), Ids.next(), person, LetterTemplate.SIGN_CONSENT, clock.instant()),
            clock.instant());
    letter.settle(outcome, clock.instant());
    letters.add(letter);
    return letter.id();
  }

  private RestTestClient client(String token) {
    return RestTestClient.bindToServer()
        .baseUrl("http://127.0.0.1:" + port)
        .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token)
        .build();
  }
}
