/** Images of tasks: <em>uploads</em> of the child's family, which its tasks show. */
@ApplicationModule(displayName = "Image")
@NullMarked
package io.homeroom.progress.image;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
