package io.homeroom.gateway.codeflow;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where browsers go to sign in.
 *
 * @param issuer Keycloak's realm for those who come from providers, as browsers reach it
 * @param clientId who we are there
 * @param providers those that can be asked for
 * @param pages what of the web client is shown when
 */
@ConfigurationProperties("homeroom.gateway.code-flow")
record CodeFlowSettings(
    String issuer, String clientId, List<String> providers, @DefaultValue Pages pages) {

  /**
   * Pages of the web client.
   *
   * @param signIn where somebody chooses how to sign in, and is told what went wrong
   * @param code where a code is entered
   * @param arrival where somebody registers, or links a provider with their account
   */
  record Pages(
      @DefaultValue("/sign-in") String signIn,
      @DefaultValue("/sign-in/code") String code,
      @DefaultValue("/sign-in/arrival") String arrival) {}

  String authorizationEndpoint() {
    return issuer + "/protocol/openid-connect/auth";
  }
}
