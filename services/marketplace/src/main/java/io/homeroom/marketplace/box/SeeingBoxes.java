package io.homeroom.marketplace.box;

import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a family gets each month. */
@Component
public class SeeingBoxes {
  private final Boxes boxes;
  private final BoxMonths months;

  SeeingBoxes(Boxes boxes, BoxMonths months) {
    this.boxes = boxes;
    this.months = months;
  }

  public CursorPage<Box> of(UUID family, Cursor cursor) {
    return cursor.page(boxes.of(family, cursor), Box::id);
  }

  /** The newest first. */
  public List<BoxMonth> monthsOf(Collection<Box> some) {
    return months.of(some.stream().map(Box::id).toList());
  }
}
