package io.homeroom.platform.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Stands for Keycloak where its tokens are needed but not its accounts: discovery, keys, and the
 * client-credentials grant for any client.
 */
final class TokenIssuer implements TestResource {

  private static final class Shared {
    static final Server SERVER = new Server();
  }

  @Override
  public void provideTo(ConfigurableApplicationContext context) {
    context.getBeanFactory().registerSingleton("tokens", new Tokens(Shared.SERVER));
    TestResources.setProperties(
        context,
        Map.of(
            "spring.security.oauth2.resourceserver.jwt.issuer-uri", Shared.SERVER.address(),
            "homeroom.oauth.client-id", "homeroom-test",
            "homeroom.oauth.client-secret", "secret"));
  }

  static final class Server {
    private static final String TOKEN_PATH = "/protocol/openid-connect/token";

    private final HttpServer http;
    private final RSAKey key;

    Server() {
      try {
        this.key = new RSAKeyGenerator(2048).keyID("test").algorithm(JWSAlgorithm.RS256).generate();
        this.http =
            HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (JOSEException e) {
        throw new IllegalStateException(e);
      }
      serve("/.well-known/openid-configuration", this::discovery);
      serve("/keys", () -> new JWKSet(key.toPublicJWK()).toString());
      serve(TOKEN_PATH, this::clientToken);
      http.start();
    }

    String address() {
      return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    String sign(UnaryOperator<JWTClaimsSet.Builder> claims) {
      Instant now = Instant.now();
      JWTClaimsSet.Builder usual =
          new JWTClaimsSet.Builder()
              .issuer(address())
              .issueTime(Date.from(now))
              .expirationTime(Date.from(now.plusSeconds(300)));
      SignedJWT jwt =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
              claims.apply(usual).build());
      try {
        jwt.sign(new RSASSASigner(key));
      } catch (JOSEException e) {
        throw new IllegalStateException(e);
      }
      return jwt.serialize();
    }

    private String discovery() {
      return """
          {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "token_endpoint": "%1$s%2$s",
           "authorization_endpoint": "%1$s/auth", "response_types_supported": ["code"],
           "subject_types_supported": ["public"],
           "id_token_signing_alg_values_supported": ["RS256"]}"""
          .formatted(address(), TOKEN_PATH);
    }

    private String clientToken() {
      String token = sign(claims -> claims.subject("homeroom-test").claim("scope", "internal"));
      return "{\"access_token\": \"%s\", \"token_type\": \"Bearer\", \"expires_in\": 300}"
          .formatted(token);
    }

    private void serve(String path, Supplier<String> json) {
      http.createContext(path, exchange -> answer(exchange, json.get()));
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
      byte[] body = json.getBytes(StandardCharsets.UTF_8);
      exchange.getRequestBody().readAllBytes();
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
      exchange.close();
    }
  }
}
