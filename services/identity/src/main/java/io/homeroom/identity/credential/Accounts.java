package io.homeroom.identity.credential;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import java.util.List;
import java.util.Optional;

/** The accounts at the identity provider. Each call is remote: make it outside transactions. */
public interface Accounts {

  /**
   * Creates an account with its password, both or neither.
   *
   * @throws AccountExists if the person has one
   * @throws ProviderUnavailable if it is unknown whether that happened
   */
  void create(Account account, Password password);

  /**
   * Gives an account another password.
   *
   * @throws ProviderUnavailable if it is unknown whether that happened
   */
  void changePassword(AccountHandle account, Password password);

  /**
   * Creates an account that has no password (yet).
   *
   * @throws AccountExists if the person has one
   * @throws ProviderUnavailable if it is unknown whether that happened
   */
  void createWithoutPassword(Account account);

  /** Whether the person can be asked for a password. */
  boolean hasPassword(PersonId person);

  /** The provider's own name of the person's account, another one for each that is created. */
  Optional<AccountHandle> find(PersonId person);

  /** The accounts that say that they belong to the family. */
  List<FamilyAccount> ofFamily(FamilyId family);

  /** Has the account say what is true of the person now, unless it is gone. Its password stays. */
  void move(AccountHandle handle, Account account);

  /** Removes exactly this account; does nothing if it is gone. */
  void remove(AccountHandle account);
}
