package io.homeroom.platform.test;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Makes access tokens of the shape Keycloak issues. */
public final class Tokens {

  private final TokenIssuer.Server issuer;

  Tokens(TokenIssuer.Server issuer) {
    this.issuer = issuer;
  }

  public String parent(UUID personId, UUID familyId) {
    return of("parent", personId, familyId);
  }

  public String child(UUID personId, UUID familyId) {
    return of("child", personId, familyId);
  }

  /** A person's token; the session is a new one. */
  public String of(String role, UUID personId, UUID familyId) {
    return of(role, personId, familyId, UUID.randomUUID().toString());
  }

  /** A person's token within a session. */
  public String of(String role, UUID personId, UUID familyId, String sessionId) {
    return custom(
        claims ->
            claims
                .subject(personId.toString())
                .claim("sid", sessionId)
                .claim("role", role)
                .claim("tier", "free")
                .claim("family", familyId.toString()));
  }

  /** A token for each role, by its name, each of another family, and one of a service. */
  public Map<String, String> ofEverybody(Class<? extends Enum<?>> roles) {
    Map<String, String> everybody = new TreeMap<>();
    for (Enum<?> role : roles.getEnumConstants()) {
      String name = role.name().toLowerCase(Locale.ROOT);
      everybody.put(name, of(name, UUID.randomUUID(), UUID.randomUUID()));
    }
    everybody.put("service", service("homeroom-other"));
    return everybody;
  }

  /** A service's own token. */
  public String service(String client) {
    return custom(claims -> claims.subject(client).claim("azp", client).claim("scope", "internal"));
  }

  /** A token valid for five minutes, with these claims on top or in place of the usual ones. */
  public String custom(UnaryOperator<JWTClaimsSet.Builder> claims) {
    return issuer.sign(claims);
  }

  /** The value of an {@code Authorization} header. */
  public static String bearer(String token) {
    return "Bearer " + token;
  }

  /** The issuer's address, as in the {@code iss} claim. */
  public String issuer() {
    return issuer.address();
  }
}
