package io.homeroom.identity.hours;

import io.homeroom.identity.child.ChildId;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Timetable extends JpaRepository<SignInHours, ChildId> {

  @Query("select h from SignInHours h where h.closesAt <= :now order by h.closesAt")
  List<SignInHours> findClosing(Instant now, Limit limit);
}
