package io.homeroom.identity.closing.web;

import io.homeroom.identity.closing.Extent;
import io.homeroom.identity.closing.JudgingExtent;
import io.homeroom.identity.closing.PendingClosing;
import io.homeroom.identity.closing.RequestingClosing;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.family.rule.PersonNotFound;
import io.homeroom.identity.stepup.ProofForm;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "account closing")
@RequestMapping("/api/auth/closing")
@PreAuthorize("!hasRole('CHILD')")
class ClosingController {

  /**
   * What goes with the account.
   *
   * @param closesFamily whether the family does, as nobody else stays to answer for it
   * @param children how many children go with the family
   * @param graceDays for how many days after the confirmation it can be taken back
   */
  @Schema(name = "ClosingExtent")
  record ExtentView(boolean closesFamily, int children, long graceDays) {
    static ExtentView of(Extent extent) {
      return new ExtentView(extent.family(), extent.children(), extent.graceDays());
    }
  }

  /**
   * The wish.
   *
   * @param closeFamily whether the family may go too
   */
  record ClosingForm(@NotNull @Valid ProofForm proof, @Nullable Boolean closeFamily) {
    @Override
    public String toString() {
      return "ClosingForm[…]";
    }
  }

  private final FindingPeople people;
  private final JudgingExtent judging;
  private final RequestingClosing requesting;

  ClosingController(FindingPeople people, JudgingExtent judging, RequestingClosing requesting) {
    this.people = people;
    this.judging = judging;
    this.requesting = requesting;
  }

  @Operation(summary = "What would go with my account if I closed it")
  @GetMapping
  ExtentView showClosing(Caller caller) {
    return people
        .withId(new PersonId(caller.personId()))
        .map(judging::of)
        .map(ExtentView::of)
        .orElseThrow(PersonNotFound::new);
  }

  @Operation(
      summary = "Close my account, proved by password or code: a mail asks to confirm",
      description =
          "Confirmed, it ends all sessions, and lets nobody in. Until the grace is over, a link in the"
              + " next mail reopens the account; then it is erased. The last parent closes the family"
              + " with its children and has to say so (closeFamily)")
  @PostMapping
  @ResponseStatus(HttpStatus.ACCEPTED)
  PendingClosing closeAccount(Caller caller, @Valid @RequestBody ClosingForm form) {
    return requesting.request(
        new PersonId(caller.personId()),
        form.proof().proof(),
        Boolean.TRUE.equals(form.closeFamily()));
  }
}
