package io.homeroom.payments.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.Till;
import io.homeroom.platform.test.http.AtOnce;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PaymentsTest
class LedgerIT {
  @Autowired KeepingAccounts accounts;
  @Autowired KeepingRefunds refunds;
  @Autowired Till till;
  @Autowired JdbcClient jdbc;

  @Test
  void booksOnceByReferenceHoweverManyDo() throws Exception {
    var family = UUID.randomUUID();
    var reference = Till.reference();
    var money = new Money(700, "EUR");
    var written = AtOnce.call(32, () -> accounts.paid(family, money, reference));
    assertThat(written.stream().filter(it -> it)).hasSize(1);
    assertThat(till.booked("CLEARING", reference)).isEqualTo(700);
    assertThat(till.booked("REVENUE", reference)).isEqualTo(-700);
  }

  @Test
  void endsWhereItBeganWhenAllIsGivenBack() {
    var family = UUID.randomUUID();
    var reference = Till.reference();
    var money = new Money(700, "EUR");
    accounts.paid(family, money, reference);
    refunds.owed(family, money, reference, List.of());
    assertThat(till.balance("CUSTOMER", family)).isEqualTo(-700);
    refunds.givenBack(family, money, reference);
    assertThat(till.balance("CUSTOMER", family)).isZero();
    assertThat(till.booked("CLEARING", reference)).isZero();
  }

  @Test
  void isNeverChangedAndNeverOneSided() {
    var reference = Till.reference();
    accounts.paid(UUID.randomUUID(), new Money(700, "EUR"), reference);
    accounts.charged(new Money(50, "EUR"), reference);
    assertThatThrownBy(() -> jdbc.sql("update ledger_posting set minor = minor + 1").update())
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(
            () ->
                jdbc.sql(
                        """
                        insert into ledger_posting (entry_id, account_id, currency, minor)
                        select e.id, a.id, 'EUR', 5 from ledger_entry e, ledger_account a
                        where e.reference = ? and a.kind = 'FEES' and a.currency = 'EUR'
                        """)
                    .param("payment:" + reference)
                    .update())
        .isInstanceOf(DataAccessException.class);
  }
}
