package io.homeroom.booking.attendance.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.content;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.method;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.requestTo;
import static org.springframework.test.web.client.response.MockRestResponseCreators.withServiceUnavailable;
import static org.springframework.test.web.client.response.MockRestResponseCreators.withSuccess;

import io.homeroom.platform.web.client.InternalClients;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.client.MockRestServiceServer;
import org.springframework.test.web.client.ResponseCreator;
import org.springframework.web.client.RestClient;

class NamesAtIdentityTests {
  private static final String IDENTITY = "http://identity.test";

  private final UUID child = UUID.randomUUID();

  @Test
  void areTold() {
    var answer =
        """
        [{"childId": "%s", "name": "Grace"}]"""
            .formatted(child);
    assertThat(answering(withSuccess(answer, MediaType.APPLICATION_JSON)).of(List.of(child)))
        .isEqualTo(Map.of(child, "Grace"));
  }

  @Test
  void areNoneWhileIdentityIsAway() {
    assertThat(answering(withServiceUnavailable()).of(List.of(child))).isEmpty();
  }

  private NamesAtIdentity answering(ResponseCreator answer) {
    var http = RestClient.builder().baseUrl(IDENTITY);
    MockRestServiceServer.bindTo(http)
        .build()
        .expect(requestTo(IDENTITY + "/internal/children/names"))
        .andExpect(method(POST))
        .andExpect(content().json("{\"childIds\": [\"%s\"]}".formatted(child)))
        .andRespond(answer);
    return new NamesAtIdentity(mock(InternalClients.class, _ -> http), IDENTITY);
  }
}
