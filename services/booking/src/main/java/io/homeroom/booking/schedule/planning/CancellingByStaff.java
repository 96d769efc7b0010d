package io.homeroom.booking.schedule.planning;

import io.homeroom.booking.oversight.StaffAct;
import io.homeroom.booking.schedule.CourseSession;
import io.homeroom.booking.schedule.CourseSessionId;
import io.homeroom.platform.oversight.StaffActs;
import io.homeroom.platform.web.security.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Staff calls a coach's session off, and tells that it did. */
@Component
public class CancellingByStaff {
  private final CancellingSession cancelling;
  private final StaffActs acts;

  CancellingByStaff(CancellingSession cancelling, StaffActs acts) {
    this.cancelling = cancelling;
    this.acts = acts;
  }

  /**
   * As its coach could.
   *
   * @throws io.homeroom.booking.schedule.SessionNotFound if there is none
   * @throws io.homeroom.booking.schedule.SessionIsOver if it has begun
   */
  @Transactional
  public CourseSession cancel(Caller staff, CourseSessionId id) {
    var session = cancelling.cancel(id);
    acts.record(staff, StaffAct.CALL_SESSION_OFF, id.value(), session.coach());
    return session;
  }
}
