/** Whether an admin still is one where something is done on their word. */
@NullMarked
package io.homeroom.identity.admin.office;

import org.jspecify.annotations.NullMarked;
