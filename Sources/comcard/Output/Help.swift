/// What `--help` prints.
enum Help {
  static let text = """
    Usage: comcard COMMAND [OPTIONS]

    Commands
      readers                              list the readers
      status                               each reader with its card
      attach [--reader NAME] [--by WAY]    attach a service provider to a card and show what it reports;
                                           WAY is handle (ISCardManage::AttachByHandle) or ifd (AttachByIFD)
      class list                           every class that can be found, and those that are hidden or broken
      class show CLASS                     one class; CLASS is a CLSID in braces or a ProgID
      class register LIBRARY [WHERE]       write the manifests of a library's classes
      class unregister CLASS|LIBRARY [WHERE]
      class lint [CLASS|FILE|FOLDER] [--create]
                                           check manifests and libraries, or all; --create also makes objects, and
                                           checks them against the rules of COM

    Options
      --virtual        use the virtual reader inside this process (also: COMCARD_READERS=virtual)
      --reader NAME    the reader to use; the first one where none is named
      --json           print JSON
      --user           WHERE: the user's own classes ($XDG_DATA_HOME/comcard), the default
      --system         WHERE: the classes for all users (the first of $XDG_DATA_DIRS, or /usr/local/share)
      --to FOLDER      WHERE: any folder, for COMCARD_PATH
      --help, --version

    Classes are found by their manifests: COMCARD_PATH, then the XDG data folders.

    Exit status: 0 done, 1 the card or a component refused, 64 wrong usage, 69 no service or no reader.
    """
}
