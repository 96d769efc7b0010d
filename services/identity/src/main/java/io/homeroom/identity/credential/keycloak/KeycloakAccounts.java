package io.homeroom.identity.credential.keycloak;

import io.homeroom.identity.credential.Account;
import io.homeroom.identity.credential.AccountExists;
import io.homeroom.identity.credential.AccountHandle;
import io.homeroom.identity.credential.Accounts;
import io.homeroom.identity.credential.FamilyAccount;
import io.homeroom.identity.credential.FamilyTiers;
import io.homeroom.identity.credential.Password;
import io.homeroom.identity.credential.turn.HashingTurns;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.platform.web.security.Role;
import io.homeroom.platform.web.security.Tier;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/** Accounts are users of the realm, whose username is the person's id. */
@Component
class KeycloakAccounts implements Accounts {

  record User(
      String username,
      boolean enabled,
      Map<String, List<String>> attributes,
      List<Credential> credentials) {

    @Override
    public String toString() {
      return username;
    }
  }

  record Credential(String type, String value, boolean temporary) {
    @Override
    public String toString() {
      return type;
    }
  }

  record Profile(String username, Map<String, List<String>> attributes) {}

  record FoundUser(String id) {}

  record FoundMember(String id, String username, Map<String, List<String>> attributes) {

    FamilyAccount account() {
      var role = attributes.getOrDefault("role", List.of()).getFirst();
      return new FamilyAccount(
          new PersonId(UUID.fromString(username)),
          Role.valueOf(role.toUpperCase(Locale.ROOT)),
          new AccountHandle(id));
    }
  }

  record KnownCredential(String type) {}

  private static final ParameterizedTypeReference<List<FoundUser>> USERS =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<List<FoundMember>> MEMBERS =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<List<KnownCredential>> CREDENTIALS =
      new ParameterizedTypeReference<>() {};

  private final RestClient http;
  private final HashingTurns hashing;
  private final FamilyTiers tiers;

  KeycloakAccounts(AdminClient admin, HashingTurns hashing, FamilyTiers tiers) {
    this.http = admin.http();
    this.hashing = hashing;
    this.tiers = tiers;
  }

  @Override
  public void create(Account account, Password password) {
    create(userOf(account, List.of(new Credential("password", password.value(), false))));
  }

  @Override
  public void createWithoutPassword(Account account) {
    create(userOf(account, List.of()));
  }

  @Override
  public boolean hasPassword(PersonId person) {
    return find(person).map(this::typesOfCredentials).stream()
        .flatMap(List::stream)
        .anyMatch(credential -> credential.type().equals("password"));
  }

  private List<KnownCredential> typesOfCredentials(AccountHandle account) {
    return Objects.requireNonNull(
        http.get().uri("/users/{id}/credentials", account.value()).retrieve().body(CREDENTIALS));
  }

  private void create(User user) {
    try {
      var creating = http.post().uri("/users").contentType(MediaType.APPLICATION_JSON).body(user);
      hashing.inTurn(() -> creating.retrieve().toBodilessEntity());
    } catch (HttpClientErrorException.Conflict exists) {
      throw new AccountExists();
    }
  }

  @Override
  public Optional<AccountHandle> find(PersonId person) {
    var users =
        http.get()
            .uri("/users?exact=true&briefRepresentation=true&username={name}", person.value())
            .retrieve()
            .body(USERS);
    return Objects.requireNonNull(users).stream()
        .findFirst()
        .map(FoundUser::id)
        .map(AccountHandle::new);
  }

  @Override
  public List<FamilyAccount> ofFamily(FamilyId family) {
    var members =
        http.get()
            .uri("/users?briefRepresentation=false&max=1000&q={query}", "family:" + family.value())
            .retrieve()
            .body(MEMBERS);
    return Objects.requireNonNull(members).stream().map(FoundMember::account).toList();
  }

  @Override
  public void changePassword(AccountHandle account, Password password) {
    var changing =
        http.put()
            .uri("/users/{id}/reset-password", account.value())
            .contentType(MediaType.APPLICATION_JSON)
            .body(new Credential("password", password.value(), false));
    hashing.inTurn(() -> changing.retrieve().toBodilessEntity());
  }

  @Override
  public void move(AccountHandle handle, Account account) {
    http.put()
        .uri("/users/{id}", handle.value())
        .contentType(MediaType.APPLICATION_JSON)
        .body(new Profile(account.person().value().toString(), attributesOf(account)))
        .retrieve()
        .onStatus(status -> status.isSameCodeAs(HttpStatus.NOT_FOUND), (request, gone) -> {})
        .toBodilessEntity();
  }

  @Override
  public void remove(AccountHandle account) {
    http.delete()
        .uri("/users/{id}", account.value())
        .retrieve()
        .onStatus(status -> status.isSameCodeAs(HttpStatus.NOT_FOUND), (request, gone) -> {})
        .toBodilessEntity();
  }

  private User userOf(Account account, List<Credential> credentials) {
    return new User(account.person().value().toString(), true, attributesOf(account), credentials);
  }

  private Map<String, List<String>> attributesOf(Account account) {
    var attributes = new HashMap<String, List<String>>();
    attributes.put("role", List.of(account.role().name().toLowerCase(Locale.ROOT)));
    var family = account.family();
    var tier = family == null ? Tier.FREE : tiers.of(family);
    attributes.put("tier", List.of(tier.name().toLowerCase(Locale.ROOT)));
    if (family != null) {
      attributes.put("family", List.of(family.value().toString()));
    }
    return attributes;
  }
}
