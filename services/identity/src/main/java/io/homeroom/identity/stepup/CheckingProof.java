package io.homeroom.identity.stepup;

import io.homeroom.identity.challenge.AnsweringChallenge;
import io.homeroom.identity.challenge.CodeRefused;
import io.homeroom.identity.challenge.Purpose;
import io.homeroom.identity.credential.CredentialsRefused;
import io.homeroom.identity.credential.Passwords;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.lockout.AttemptingPassword;
import org.springframework.stereotype.Component;

@Component
class CheckingProof {
  private final FindingPeople people;
  private final AttemptingPassword attempting;
  private final Passwords passwords;
  private final AnsweringChallenge answering;

  CheckingProof(
      FindingPeople people,
      AttemptingPassword attempting,
      Passwords passwords,
      AnsweringChallenge answering) {
    this.people = people;
    this.attempting = attempting;
    this.passwords = passwords;
    this.answering = answering;
  }

  /**
   * Does nothing if the proof is good.
   *
   * @throws ProofRefused if it is not
   */
  void check(PersonId person, Proof proof) {
    try {
      switch (proof) {
        case Proof.ByPassword byPassword -> check(person, byPassword);
        case Proof.ByCode(var challenge, var code) ->
            answering.answerOwn(person, challenge, Purpose.STEP_UP, code);
      }
    } catch (CredentialsRefused | CodeRefused refused) {
      throw new ProofRefused();
    }
  }

  private void check(PersonId person, Proof.ByPassword proof) {
    var email = people.withId(person).orElseThrow(ProofRefused::new).details().email();
    attempting.attempt(email, () -> passwords.check(person, proof.password()));
  }
}
