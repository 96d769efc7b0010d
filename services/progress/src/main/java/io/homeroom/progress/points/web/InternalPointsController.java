package io.homeroom.progress.points.web;

import io.homeroom.platform.families.Directory;
import io.homeroom.progress.points.MovingPoints;
import io.homeroom.progress.points.ParentsPoints;
import io.homeroom.progress.points.SeeingPoints;
import io.homeroom.progress.points.SpendingPoints;
import io.homeroom.progress.points.balance.Balance;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Points as the store pays by them. Each call may be repeated under its reference. */
@RestController
@RequestMapping("/internal/points")
@PreAuthorize("principal.claims['azp'] == 'homeroom-marketplace'")
class InternalPointsController {

  /** What is left now. */
  record Left(long balance, long version) {

    static Left of(Balance balance) {
      return new Left(balance.points(), balance.version());
    }
  }

  private final Directory directory;
  private final SpendingPoints spending;
  private final MovingPoints moving;
  private final ParentsPoints parents;
  private final SeeingPoints seeing;

  InternalPointsController(
      Directory directory,
      SpendingPoints spending,
      MovingPoints moving,
      ParentsPoints parents,
      SeeingPoints seeing) {
    this.directory = directory;
    this.spending = spending;
    this.moving = moving;
    this.parents = parents;
    this.seeing = seeing;
  }

  @GetMapping("/{childId}")
  Left show(@PathVariable UUID childId) {
    return Left.of(seeing.balanceOf(directory.known(childId)));
  }

  @PostMapping("/entries")
  Left write(@Valid @RequestBody EntryForm form) {
    var points = form.points();
    var reference = form.reference();
    return Left.of(
        switch (form.kind()) {
          case SPEND -> spending.ofChild(directory.known(form.owner()), points, reference);
          case SPEND_OF_PARENTS -> spending.ofParents(form.owner(), points, reference);
          case TRANSFER_TO_PARENTS ->
              spending.transferToParents(directory.known(form.owner()), points, reference);
        });
  }

  /** A child that has gone is given back its points, too: they stay as figures. */
  @PostMapping("/reversals")
  Left reverse(@Valid @RequestBody ReversalForm form) {
    return Left.of(
        form.childId() == null
            ? parents.reverse(form.owner(), form.reversal())
            : moving.reverse(directory.known(form.owner()), form.reversal()));
  }
}
