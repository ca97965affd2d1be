"""Who handed in what: a folder or an archive of strangers' files, in any of the usual shapes, becomes rows.

archive, zips, tars, member   unpack what may be work, every byte counted
tree, walk                    folders on disk and in archives alike, looked through within bounds
layouts                       whose a name is: folders, flat files, Canvas, Moodle
desk                          work, or an oddity with its reason
collect                       all of that, into the register of students, files and oddities
"""
