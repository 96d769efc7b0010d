/**
 * What services tell of their staff. An <em>act</em> is a reading or a change of somebody else's
 * data by a member of staff; identity keeps it in its activity log.
 */
@NullMarked
package io.homeroom.platform.oversight;

import org.jspecify.annotations.NullMarked;
