package io.homeroom.identity.credential.keycloak;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** OAuth's token endpoint. */
final class TokenEndpoint {

  /** Its answer. What is of a session only is null in a client's own token. */
  record Answer(
      @JsonProperty("access_token") String accessToken,
      @JsonProperty("expires_in") long expiresIn,
      @JsonProperty("refresh_token") @Nullable String refreshToken,
      @JsonProperty("refresh_expires_in") long refreshExpiresIn,
      @JsonProperty("session_state") @Nullable String sid,
      @JsonProperty("id_token") @Nullable String idToken) {

    @Override
    public String toString() {
      return "Answer[…]";
    }
  }

  private final RestClient client;

  TokenEndpoint(RestClient client) {
    this.client = client;
  }

  /**
   * Asks for tokens.
   *
   * @throws org.springframework.web.client.HttpClientErrorException if they are refused
   */
  Answer grant(String type, Map<String, String> parameters) {
    var form = new LinkedMultiValueMap<String, String>();
    form.add("grant_type", type);
    parameters.forEach(form::add);
    return Objects.requireNonNull(
        client
            .post()
            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
            .body(form)
            .retrieve()
            .body(Answer.class));
  }
}
