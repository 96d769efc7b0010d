package io.homeroom.identity.firstadmin;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Households;
import io.homeroom.identity.WholeService;
import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.staff.InvitingStaff;
import io.homeroom.platform.web.security.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who keeps the shop that comes with Homeroom. */
@WholeService
class ShopkeeperIT {
  @Autowired Households households;
  @Autowired FindingPeople people;
  @Autowired InvitingStaff inviting;
  @Autowired JdbcClient jdbc;

  private final EmailAddress email = new EmailAddress("shop." + UUID.randomUUID() + "@example.org");
  private final UUID keeper = UUID.randomUUID();

  @Test
  void becomesWhomTheStoreKnowsAndIsInvitedOnce() {
    var shop = new InvitingShopkeeper(settings(email.value()), people, inviting);
    shop.invite();
    shop.invite();
    accept();
    shop.invite();

    var joined = people.withId(new PersonId(keeper)).orElseThrow();
    assertThat(joined.role()).isEqualTo(Role.SUPPLIER);
    assertThat(joined.details().email()).isEqualTo(email);
    assertThat(invitations()).hasSize(1);
  }

  @Test
  void isNobodyIfTheSettingsNameNobody() {
    new InvitingShopkeeper(settings(null), people, inviting).invite();
    assertThat(invitations()).isEmpty();
  }

  private void accept() {
    var letter = households.internal().get("/internal/letters/" + invitations().getFirst());
    var link = letter.expect(200).text("link");
    var token = link.substring(link.indexOf("token=") + "token=".length());
    households
        .api()
        .post(
            "/api/auth/invitations/accept",
            Map.of("token", token, "name", "Shop", "password", Households.PASSWORD))
        .expect(201);
  }

  private List<String> invitations() {
    return jdbc.sql("select id from staff_invitation where person_id = ?")
        .param(keeper)
        .query((row, _) -> row.getString("id"))
        .list();
  }

  private FirstAdminSettings settings(@Nullable String address) {
    return new FirstAdminSettings(List.of(), address, keeper);
  }
}
