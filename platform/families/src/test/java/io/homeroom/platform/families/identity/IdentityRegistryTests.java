package io.homeroom.platform.families.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.requestTo;
import static org.springframework.test.web.client.response.MockRestResponseCreators.withResourceNotFound;
import static org.springframework.test.web.client.response.MockRestResponseCreators.withServiceUnavailable;
import static org.springframework.test.web.client.response.MockRestResponseCreators.withSuccess;

import io.homeroom.platform.families.Child;
import io.homeroom.platform.web.client.InternalClients;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.client.MockRestServiceServer;
import org.springframework.test.web.client.ResponseCreator;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

class IdentityRegistryTests {
  private static final String IDENTITY = "http://identity.test";

  private final Child child = new Child(UUID.randomUUID(), UUID.randomUUID());

  @Test
  void findsTheFamilyOfAChild() {
    var answer =
        """
        {"childId": "%s", "familyId": "%s", "addedLater": true}"""
            .formatted(child.id(), child.family());
    assertThat(answering(withSuccess(answer, MediaType.APPLICATION_JSON)).find(child.id()))
        .contains(child);
  }

  @Test
  void findsNothingWhereIdentityKnowsNobody() {
    assertThat(answering(withResourceNotFound()).find(child.id())).isEmpty();
  }

  @Test
  void takesNoTroubleForANo() {
    assertThatThrownBy(() -> answering(withServiceUnavailable()).find(child.id()))
        .isInstanceOf(RestClientException.class);
  }

  private IdentityRegistry answering(ResponseCreator answer) {
    var http = RestClient.builder().baseUrl(IDENTITY);
    MockRestServiceServer.bindTo(http)
        .build()
        .expect(requestTo(IDENTITY + "/internal/children/" + child.id()))
        .andRespond(answer);
    return new IdentityRegistry(mock(InternalClients.class, _ -> http), IDENTITY);
  }
}
