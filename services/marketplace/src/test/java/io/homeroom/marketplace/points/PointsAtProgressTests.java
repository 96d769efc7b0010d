package io.homeroom.marketplace.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.content;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.requestTo;
import static org.springframework.test.web.client.response.MockRestResponseCreators.withException;
import static org.springframework.test.web.client.response.MockRestResponseCreators.withStatus;
import static org.springframework.test.web.client.response.MockRestResponseCreators.withSuccess;

import io.homeroom.platform.web.client.InternalClients;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.client.MockRestServiceServer;
import org.springframework.test.web.client.RequestMatcher;
import org.springframework.test.web.client.ResponseCreator;
import org.springframework.web.client.RestClient;

class PointsAtProgressTests {
  private static final String PROGRESS = "http://progress.test";
  private static final ResponseCreator LEFT =
      withSuccess("{\"balance\": 70, \"version\": 2, \"more\": 1}", MediaType.APPLICATION_JSON);

  private final UUID owner = UUID.randomUUID();
  private final String reference = "order:" + UUID.randomUUID();

  @Test
  void spendsAChildsPoints() {
    var asked = "{'kind': 'SPEND', 'childId': '%s', 'points': 30, 'reference': '%s'}";
    assertThat(at("/entries", asked, LEFT).spend(new Purse.OfChild(owner), 30, reference))
        .isEqualTo(new Left(70, 2));
  }

  @Test
  void spendsPointsOfParents() {
    var asked = "{'kind': 'SPEND_OF_PARENTS', 'familyId': '%s', 'points': 30, 'reference': '%s'}";
    at("/entries", asked, LEFT).spend(new Purse.OfParents(owner), 30, reference);
  }

  @Test
  void givesBack() {
    var asked = "{'childId': '%s', 'reference': '%s'}";
    at("/reversals", asked, LEFT).refund(new Purse.OfChild(owner), reference);
  }

  @Test
  void tellsARefusalFromAnAbsence() {
    assertThatThrownBy(() -> spending(withStatus(HttpStatus.UNPROCESSABLE_CONTENT)))
        .isInstanceOf(NotEnoughPoints.class);
    assertThatThrownBy(() -> spending(withStatus(HttpStatus.NOT_FOUND)))
        .isInstanceOf(PurseGone.class);
    assertThatThrownBy(() -> spending(withStatus(HttpStatus.CONFLICT)))
        .isInstanceOf(ReferenceTaken.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 503, 401, 403, 429})
  void doesNotKnowWhatCameOfACallWithoutAnAnswer(int status) {
    assertThatThrownBy(() -> spending(withStatus(HttpStatus.valueOf(status))))
        .isInstanceOf(PointsUnavailable.class);
    assertThatThrownBy(() -> spending(withException(new IOException("cut"))))
        .isInstanceOf(PointsUnavailable.class);
  }

  private void spending(ResponseCreator answer) {
    at("/entries", "{}", answer).spend(new Purse.OfChild(owner), 30, reference);
  }

  private PointsAtProgress at(String path, String asked, ResponseCreator answer) {
    RequestMatcher body = content().json(asked.replace('\'', '"').formatted(owner, reference));
    var http = RestClient.builder().baseUrl(PROGRESS);
    MockRestServiceServer.bindTo(http)
        .build()
        .expect(requestTo(PROGRESS + "/internal/points" + path))
        .andExpect(body)
        .andRespond(answer);
    return new PointsAtProgress(mock(InternalClients.class, _ -> http), PROGRESS);
  }
}
