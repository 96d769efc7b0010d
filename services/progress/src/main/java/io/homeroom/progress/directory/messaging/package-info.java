/** What identity tells of children. */
@NullMarked
package io.homeroom.progress.directory.messaging;

import org.jspecify.annotations.NullMarked;
