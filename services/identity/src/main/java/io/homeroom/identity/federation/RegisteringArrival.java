package io.homeroom.identity.federation;

import io.homeroom.identity.arrival.ArrivalToken;
import io.homeroom.identity.arrival.KnownArrival;
import io.homeroom.identity.arrival.UsingArrival;
import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.contact.Language;
import io.homeroom.identity.contact.PersonalDetails;
import io.homeroom.identity.contact.PhoneNumber;
import io.homeroom.identity.credential.Account;
import io.homeroom.identity.credential.AccountExists;
import io.homeroom.identity.credential.Accounts;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.NewParent;
import io.homeroom.identity.family.rule.EmailAlreadyRegistered;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Registers a parent whose address the provider has proved, over two stores: an account without a
 * password, then the family with its link. Stopped in between, it can be repeated while the arrival
 * is there; afterwards the account goes with the arrival.
 */
@Component
public class RegisteringArrival {
  private static final Logger LOG = LoggerFactory.getLogger(RegisteringArrival.class);

  /** What the provider does not tell for certain. */
  public record Answers(String name, @Nullable PhoneNumber phone, Language language) {}

  private final UsingArrival arrivals;
  private final FreeAddresses addresses;
  private final Accounts accounts;
  private final CompletingArrival completing;

  RegisteringArrival(
      UsingArrival arrivals,
      FreeAddresses addresses,
      Accounts accounts,
      CompletingArrival completing) {
    this.arrivals = arrivals;
    this.addresses = addresses;
    this.accounts = accounts;
    this.completing = completing;
  }

  /**
   * Uses up the arrival for a family.
   *
   * @throws io.homeroom.identity.arrival.ArrivalUnknown if there is no such arrival
   * @throws EmailAlreadyRegistered if somebody has the address, or nobody can say whose it is
   */
  public KnownPerson register(ArrivalToken token, Answers answers) {
    var arrival = arrivals.find(token);
    var email = addresses.of(arrival.identity()).orElseThrow(EmailAlreadyRegistered::new);
    createAccount(arrival);
    try {
      return completing.complete(token, parent(arrival, email, answers));
    } catch (EmailAlreadyRegistered taken) {
      accounts.find(arrival.person()).ifPresent(accounts::remove);
      throw taken;
    }
  }

  private void createAccount(KnownArrival arrival) {
    try {
      accounts.createWithoutPassword(Account.ofParent(arrival.person(), arrival.family()));
    } catch (AccountExists leftBehind) {
      LOG.info("A registration goes on where it had stopped");
    }
  }

  private static NewParent parent(KnownArrival arrival, EmailAddress email, Answers answers) {
    var details = new PersonalDetails(answers.name(), email, answers.phone());
    return new NewParent(arrival.person(), arrival.family(), answers.language(), details);
  }
}
