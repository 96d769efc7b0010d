/** Why nothing can be done with a task, or it is none. */
@NullMarked
@NamedInterface
package io.homeroom.progress.task.refusal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
