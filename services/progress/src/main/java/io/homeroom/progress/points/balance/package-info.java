/** What somebody has of points, as other modules see it. */
@NamedInterface
@NullMarked
package io.homeroom.progress.points.balance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
