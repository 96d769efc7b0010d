package io.homeroom.identity;

import io.homeroom.identity.closure.AccountClosed;
import io.homeroom.identity.credential.Account;
import io.homeroom.identity.credential.AccountHandle;
import io.homeroom.identity.credential.Accounts;
import io.homeroom.identity.credential.FamilyAccount;
import io.homeroom.identity.credential.IssuedTokens;
import io.homeroom.identity.credential.Password;
import io.homeroom.identity.credential.Passwords;
import io.homeroom.identity.credential.ProviderSessions;
import io.homeroom.identity.credential.ProviderUnavailable;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.event.GuardianJoined;
import io.homeroom.identity.staff.event.StaffInvited;
import io.homeroom.identity.suspension.PersonSuspended;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Lets things go wrong on the way to Keycloak, which is the real one. */
@TestConfiguration(proxyBeanMethods = false)
public class Faults {

  public enum Step {
    BEFORE_CREATE,
    AFTER_CREATE,
    AFTER_JOIN,
    BEFORE_CHANGE,
    AFTER_CHANGE,
    BEFORE_MOVE,
    BEFORE_REMOVE,
    AFTER_REMOVE,
    AFTER_CLOSE,
    WHILE_INVITING,
    WHILE_SUSPENDING,
    BEFORE_CHECK,
    AFTER_CHECK,
    BEFORE_BEGIN,
    BEFORE_REFRESH,
    AFTER_REFRESH,
    BEFORE_END
  }

  /** The process ended here. */
  public static final class Crash extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final Map<Step, Runnable> faults = new ConcurrentHashMap<>();

  public void at(Step step, Runnable fault) {
    faults.put(step, fault);
  }

  public void once(Step step, Runnable fault) {
    at(
        step,
        () -> {
          if (faults.remove(step) != null) {
            fault.run();
          }
        });
  }

  public void crashAt(Step step) {
    once(
        step,
        () -> {
          throw new Crash();
        });
  }

  public void awayAt(Step step) {
    at(
        step,
        () -> {
          throw new ProviderUnavailable("away, says the test", null);
        });
  }

  public void clear() {
    faults.clear();
  }

  /** The database has committed, but its answer may get lost. */
  @EventListener
  void on(GuardianJoined event) {
    passAfterCommit(Step.AFTER_JOIN);
  }

  /** Likewise. */
  @EventListener
  void on(AccountClosed event) {
    passAfterCommit(Step.AFTER_CLOSE);
  }

  /** In the transaction that does it, before its end. */
  @EventListener
  void on(StaffInvited event) {
    pass(Step.WHILE_INVITING);
  }

  /** Likewise. */
  @EventListener
  void on(PersonSuspended event) {
    pass(Step.WHILE_SUSPENDING);
  }

  private void passAfterCommit(Step step) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            pass(step);
          }
        });
  }

  private void pass(Step step) {
    faults.getOrDefault(step, () -> {}).run();
  }

  private <T> T around(Step before, Supplier<T> call, Step after) {
    pass(before);
    T result = call.get();
    pass(after);
    return result;
  }

  @Bean
  @Primary
  Accounts faultyAccounts(@Qualifier("keycloakAccounts") Accounts keycloak) {
    return new Accounts() {
      @Override
      public void create(Account account, Password password) {
        pass(Step.BEFORE_CREATE);
        keycloak.create(account, password);
        pass(Step.AFTER_CREATE);
      }

      @Override
      public void changePassword(AccountHandle account, Password password) {
        pass(Step.BEFORE_CHANGE);
        keycloak.changePassword(account, password);
        pass(Step.AFTER_CHANGE);
      }

      @Override
      public void createWithoutPassword(Account account) {
        pass(Step.BEFORE_CREATE);
        keycloak.createWithoutPassword(account);
        pass(Step.AFTER_CREATE);
      }

      @Override
      public boolean hasPassword(PersonId person) {
        return keycloak.hasPassword(person);
      }

      @Override
      public Optional<AccountHandle> find(PersonId person) {
        return keycloak.find(person);
      }

      @Override
      public List<FamilyAccount> ofFamily(FamilyId family) {
        return keycloak.ofFamily(family);
      }

      @Override
      public void move(AccountHandle handle, Account account) {
        pass(Step.BEFORE_MOVE);
        keycloak.move(handle, account);
      }

      @Override
      public void remove(AccountHandle account) {
        pass(Step.BEFORE_REMOVE);
        keycloak.remove(account);
        pass(Step.AFTER_REMOVE);
      }
    };
  }

  @Bean
  @Primary
  Passwords faultyPasswords(@Qualifier("keycloakPasswords") Passwords keycloak) {
    return (person, password) -> {
      pass(Step.BEFORE_CHECK);
      keycloak.check(person, password);
      pass(Step.AFTER_CHECK);
    };
  }

  @Bean
  @Primary
  ProviderSessions faultySessions(@Qualifier("keycloakSessions") ProviderSessions keycloak) {
    return new ProviderSessions() {
      @Override
      public IssuedTokens begin(PersonId person) {
        pass(Step.BEFORE_BEGIN);
        return keycloak.begin(person);
      }

      @Override
      public IssuedTokens refresh(String refreshToken) {
        return around(
            Step.BEFORE_REFRESH, () -> keycloak.refresh(refreshToken), Step.AFTER_REFRESH);
      }

      @Override
      public void end(String sid) {
        pass(Step.BEFORE_END);
        keycloak.end(sid);
      }
    };
  }
}
